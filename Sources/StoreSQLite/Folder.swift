import Glibc
import Store

/// The few things that are done to folders and files.
enum Folder {
    /// Creates the folder and its parents, readable by their owner alone; existing ones stay as they are.
    static func create(_ path: String) throws(StoreError) {
        var partial = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            partial += part + "/"
            guard mkdir(partial, 0o700) != 0, errno != EEXIST else { continue }
            let failure = failure(partial)
            // A file system that is read-only says so of folders that are there too.
            guard exists(partial) else { throw failure }
        }
    }

    /// Makes an empty file, for its owner alone.
    static func createFile(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        close(descriptor)
    }

    /// Why nothing could be made at a path, by what the last system call complained of.
    static func failure(_ path: String) -> StoreError {
        errno == ENOSPC || errno == EDQUOT ? .noRoom(path) : .folderUnusable("\(path): \(reason())")
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Flushes a file or a folder's entries to disk.
    static func flush(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .ioError("\(path): \(reason())") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .ioError("\(path): \(reason())") }
    }

    static func rename(_ path: String, to target: String) throws(StoreError) {
        guard Glibc.rename(path, target) == 0 else { throw .ioError("\(target): \(reason())") }
    }

    /// Copies a file's bytes, replacing what is there; for its owner alone.
    static func copyFile(_ path: String, to target: String) throws(StoreError) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .ioError("\(path): \(reason())") }
        defer { close(source) }
        let copy = open(target, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard copy >= 0 else { throw failure(target) }
        defer { close(copy) }
        while true {
            let count = sendfile(copy, source, nil, 1 << 24)
            guard count >= 0 else {
                throw errno == ENOSPC || errno == EDQUOT ? .noRoom(target) : .ioError("\(target): \(reason())")
            }
            if count == 0 { return }
        }
    }

    /// Deletes the files of these names that there are.
    static func discard(_ paths: [String]) { for path in paths { unlink(path) } }

    /// The size of a file in bytes; 0 where there is none.
    static func size(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// What the last system call complained of.
    static func reason() -> String { String(cString: strerror(errno)) }
}
