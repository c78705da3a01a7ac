import ArgumentParser
import Hummingbird
import HummingbirdCore
import Logging
import WebAPI

/// The yardstick: the house's own HTTP server with a handler that does nothing, in a process of its own.
struct EmptyServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "empty-server", shouldDisplay: false)

    @Option var port: Int

    func run() async throws {
        let logger = Logger(label: "empty") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { _, _ in Response(status: .created) },
            server: PublicServer.http1(idleTimeout: .seconds(60)),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port), serverName: nil, backlog: 1024),
            logger: logger)
        try await application.runService()
    }
}
