package import HummingbirdCore
import NIOCore

/// How the door listens on the network. Hummingbird's own limits are open by default.
package enum PublicServer {
    /// HTTP/1.1 that cuts clients who are slow to say what they want.
    ///
    /// - Parameter idleTimeout: how long a connection may say nothing, and how long the head of a request may take.
    package static func http1(idleTimeout: Duration) -> HTTPServerBuilder {
        let (seconds, attoseconds) = idleTimeout.components
        return .http1(
            configuration: .init(
                idleTimeout: .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100)))
    }
}
