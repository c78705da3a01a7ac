package import Endpoints
import Logging
package import ServiceDesk

/// The pages of enterprises and residents, as endpoints: submit, follow, supplement, rate, withdraw, reopen.
package struct PublicPages: Sendable {
    private let handling: PublicHandling

    /// - Parameters:
    ///   - seal: proves that passes and forms were given out here.
    ///   - isSecure: whether browsers reach the service over HTTPS only; plain HTTP is for loopback alone.
    ///   - isDemonstration: whether the pages say that enterprises and people are invented.
    ///   - limit: how often somebody may submit, and try a number with a phone.
    package init(
        desk: ServiceDesk, seal: PublicSeal, isSecure: @escaping @Sendable () -> Bool,
        isDemonstration: @escaping @Sendable () -> Bool = { false }, limit: any AttemptLimit = AttemptCounter()
    ) {
        handling = PublicHandling(
            desk: desk, seal: seal, isSecure: isSecure, isDemonstration: isDemonstration, limit: limit,
            logger: Logger(label: "tongxing.public"))
    }

    package var endpoints: [Endpoint] {
        HomePages(pages: handling).endpoints + SubmitPages(pages: handling).endpoints
            + ReceiptPages(pages: handling).endpoints + FindPages(pages: handling).endpoints
            + FollowedPages(pages: handling).endpoints + FollowCommands(pages: handling).endpoints
    }
}
