import Glibc
import Store

/// Size and SHA-256 of a file, read in pieces.
struct FileDigest {
    var hash: String
    var size: Int64

    static func of(_ path: String) throws(StoreError) -> FileDigest {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .backupUnusable(errno == ENOENT ? .noFile(path) : .unreadable(path)) }
        defer { close(descriptor) }
        var digest = RunningDigest()
        var size: Int64 = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw .backupUnusable(.unreadable(path)) }
            if count == 0 { return FileDigest(hash: digest.finalized().hexadecimal, size: size) }
            digest.update(buffer[..<count])
            size += Int64(count)
        }
    }
}
