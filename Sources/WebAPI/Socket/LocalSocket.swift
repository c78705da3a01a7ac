import Glibc
import Hummingbird
package import Logging
import NIOCore
import ServiceLifecycle

/// Serves a door on the data folder's Unix socket, for its owner alone.
package struct LocalSocket: Service {
    private let folder: String
    private let door: SwitchableResponder
    private let logger: Logger

    /// - Parameters:
    ///   - folder: the data folder, whose lock this process holds; so a socket file that is there is stale.
    ///   - door: identifies callers by ``SocketIdentification``.
    package init(folder: String, door: SwitchableResponder, logger: Logger) {
        self.folder = folder
        self.door = door
        self.logger = logger
    }

    package func run() async throws {
        let address = try SocketLocation(folder: folder)
        unlink(address.path)
        defer { unlink(address.path) }
        let logger = logger
        let application = Application(
            responder: SocketResponder(door: door),
            configuration: ApplicationConfiguration(
                address: .unixDomainSocket(path: address.path), serverName: nil, reuseAddress: false),
            onServerRunning: { channel in
                guard chmod(address.path, 0o600) != 0 else { return }
                logger.critical("本机套接字的权限设不了，已关闭 the local socket cannot be made private and is closed")
                try? await channel.close()
            },
            logger: logger)
        try await application.run()
    }
}
