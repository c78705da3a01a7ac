import Glibc
import Store

/// The few things that are done to folders and files.
enum Folder {
    /// Creates the folder and its parents, readable by their owner alone; existing ones stay as they are.
    static func create(_ path: String) throws(StoreError) {
        var partial = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            partial += part + "/"
            guard mkdir(partial, 0o700) == 0 || errno == EEXIST || errno == EROFS else {
                throw .folderUnusable("\(partial): \(reason())")
            }
        }
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
        guard copy >= 0 else { throw .ioError("\(target): \(reason())") }
        defer { close(copy) }
        while true {
            let count = sendfile(copy, source, nil, 1 << 24)
            guard count >= 0 else { throw errno == ENOSPC ? .diskFull : .ioError("\(target): \(reason())") }
            if count == 0 { return }
        }
    }

    /// What the last system call complained of.
    static func reason() -> String { String(cString: strerror(errno)) }
}
