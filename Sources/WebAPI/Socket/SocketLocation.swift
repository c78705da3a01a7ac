import Glibc

/// The address of a data folder's Unix socket.
///
/// An address holds 107 bytes. A folder whose path is longer is opened, and addressed through its descriptor, which
/// stays open as long as this lives. Source: unix(7), proc(5).
package final class SocketLocation: Sendable {
    package static let fileName = "tongxing.sock"
    private static let longest = 107
    /// `O_PATH`, a C macro that does not import. Source: open(2), asm-generic/fcntl.h.
    private static let pathOnly: CInt = 0o10_000_000

    /// The path to bind or to connect to.
    package let path: String
    private let descriptor: CInt

    /// Throws where the folder cannot be opened.
    package init(folder: String) throws(SocketFault) {
        let plain = "\(folder)/\(Self.fileName)"
        guard plain.utf8.count > Self.longest else {
            (path, descriptor) = (plain, -1)
            return
        }
        let opened = open(folder, Self.pathOnly | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw .folderUnusable(String(cString: strerror(errno))) }
        (path, descriptor) = ("/proc/self/fd/\(opened)/\(Self.fileName)", opened)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether somebody answers at the address.
    package func isAnswered() throws(SocketFault) -> Bool {
        let probe = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        guard probe >= 0 else { throw .folderUnusable(String(cString: strerror(errno))) }
        defer { close(probe) }
        guard connect(probe) != 0 else { return true }
        switch errno {
        case ENOENT, ECONNREFUSED: return false
        case EACCES, EPERM: throw .notAllowed
        case let code: throw .folderUnusable(String(cString: strerror(code)))
        }
    }

    private func connect(_ probe: CInt) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(probe, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

/// Why the socket of a data folder is of no use.
package enum SocketFault: Error, Hashable, Sendable {
    /// The socket is another user's.
    case notAllowed
    case folderUnusable(String)
}
