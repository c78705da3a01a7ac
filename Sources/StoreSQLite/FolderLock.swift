import Glibc
import Store
import Synchronization

/// The exclusive lock on a data folder, held as long as this lives; the kernel drops it when the process dies.
final class FolderLock: Sendable {
    static let fileName = "tongxing.lock"

    private let descriptor: Mutex<CInt>

    private init(descriptor: CInt) { self.descriptor = Mutex(descriptor) }

    deinit { release() }

    /// Creates the folder where it is missing (0700) and takes its lock.
    static func take(folder: String) throws(StoreError) -> FolderLock {
        try Folder.create(folder)
        let path = "\(folder)/\(fileName)"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Folder.failure(path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let owner = owner(descriptor)
            Glibc.close(descriptor)
            throw .lockedByAnother(pid: owner)
        }
        let text = "\(getpid())\n"
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, text, text.utf8.count, 0) == text.utf8.count else {
            let failure = Folder.failure(path)
            Glibc.close(descriptor)
            throw failure
        }
        return FolderLock(descriptor: descriptor)
    }

    func release() {
        descriptor.withLock { descriptor in
            guard descriptor >= 0 else { return }
            // Closing alone leaves it locked while a process that is just being started still holds a copy.
            flock(descriptor, LOCK_UN)
            Glibc.close(descriptor)
            descriptor = -1
        }
    }

    /// The process that wrote its number into the lock file.
    private static func owner(_ descriptor: CInt) -> Int32 {
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return Int32(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 10 }, as: UTF8.self)) ?? 0
    }
}
