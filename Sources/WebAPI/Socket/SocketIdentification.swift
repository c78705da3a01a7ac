package import Endpoints
package import WorkCalendar

/// On the Unix socket the caller is the operating system's user, whatever the request carries.
package struct SocketIdentification: CallerIdentification {
    @TaskLocal static var peer: SocketPeer?

    package init() {}

    package func principal(headers: [String: String], at now: Instant) async throws -> Principal? {
        Self.peer.flatMap { $0.isTrusted ? $0.principal : nil }
    }
}
