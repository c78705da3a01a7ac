import Glibc
import Hummingbird
import Logging
import NIOCore

/// Finds out who is at the other end of a connection, then lets the door answer.
struct SocketResponder: HTTPResponder {
    struct Context: InitializableFromSource, RequestContextSource {
        let channel: any Channel
        let logger: Logger

        init(source: ApplicationRequestContextSource) {
            channel = source.channel
            logger = source.logger
        }
    }

    /// `struct ucred`, which C hides from other languages. Source: unix(7).
    private struct Credentials {
        var processID: Int32
        var userID: UInt32
        var groupID: UInt32
    }

    let door: SwitchableResponder

    func respond(to request: Request, context: Context) async throws -> Response {
        try await SocketIdentification.$peer.withValue(peer(of: context.channel)) {
            try await door.respond(
                to: request,
                context: BasicRequestContext(source: .init(channel: context.channel, logger: context.logger)))
        }
    }

    /// The kernel's word on who connected. Source: unix(7), SO_PEERCRED.
    private func peer(of channel: any Channel) async -> SocketPeer? {
        guard let options = channel as? any SocketOptionProvider else { return nil }
        let name = NIOBSDSocket.Option(rawValue: SO_PEERCRED)
        let credentials: Credentials? = try? await options.unsafeGetSocketOption(level: .socket, name: name).get()
        return credentials.map { SocketPeer(userID: $0.userID) }
    }
}
