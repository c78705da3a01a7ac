package import Endpoints
import Glibc
import RuleModel

/// The operating system's user at the other end of the Unix socket.
package struct SocketPeer: Hashable, Sendable {
    package var userID: UInt32

    package init(userID: UInt32) { self.userID = userID }

    /// The user that this process runs as.
    package static var own: SocketPeer { SocketPeer(userID: geteuid()) }

    /// Who acts in the audit: `os:` sets the name apart from logins, which have no colon.
    package var principal: Principal {
        Principal(id: "os:\(name)", name: name, roles: [.operations], unit: nil, proof: .socket)
    }

    /// The file's mode lets nobody else connect, but the rights of a process may have changed since.
    var isTrusted: Bool { userID == 0 || userID == geteuid() }

    /// The login of the operating system; the number where it has none.
    private var name: String {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 4_096)
        guard getpwuid_r(userID, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return "\(userID)" }
        return String(cString: entry.pw_name)
    }
}
