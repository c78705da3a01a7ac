package import Hummingbird
package import Logging
import HTTPTypes
import NIOCore

/// The door on the network: notes which address a call came from before it is answered.
package struct PublicDoor: HTTPResponder {
    package struct Context: InitializableFromSource, RequestContextSource {
        let channel: any Channel
        package let logger: Logger

        package init(source: ApplicationRequestContextSource) {
            channel = source.channel
            logger = source.logger
        }
    }

    private let door: SwitchableResponder
    private let trusts: @Sendable (String) -> Bool

    /// - Parameter trusts: whether an address is a proxy of ours, whose word on the client counts.
    package init(door: SwitchableResponder, trusts: @escaping @Sendable (String) -> Bool = { _ in false }) {
        self.door = door
        self.trusts = trusts
    }

    package func respond(to request: Request, context: Context) async throws -> Response {
        let peer = context.channel.remoteAddress?.ipAddress ?? ""
        let client = RemoteAddress.client(
            of: peer, forwardedFor: Self.forwardedFor.flatMap { request.headers[$0] }, isTrusted: trusts)
        let response = try await RemoteAddress.$current.withValue(client) {
            let source = ApplicationRequestContextSource(channel: context.channel, logger: context.logger)
            return try await door.respond(to: request, context: BasicRequestContext(source: source))
        }
        if response.headers[.connection] == "close" { Self.hangUp(context.channel) }
        return response
    }

    /// Closes the connection a moment later, whatever the client still sends: time enough to read the answer, too little
    /// to hold the connection with a body that never ends.
    private static func hangUp(_ channel: any Channel) {
        channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
    }

    private static let forwardedFor = HTTPField.Name("x-forwarded-for")
}
