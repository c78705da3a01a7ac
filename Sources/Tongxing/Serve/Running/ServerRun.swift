import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import RuleKeeping
import ServiceDesk
import ServiceLifecycle
import Settings
import StoreSQLite
import UnixSignals
import WebAPI
import Workbench

/// Runs the parts of the house together: they start in order and end in reverse.
struct ServerRun: Sendable {
    /// What requests under way may still take when the server ends.
    private static let patience: Duration = .seconds(20)

    let house: House

    func run() async throws {
        // A client that goes away in the middle of an answer is not the end of the server.
        signal(SIGPIPE, SIG_IGN)
        let logger = Logger(label: "tongxing.server")
        let doors = Doors(house: house)
        let house = house
        let parts: [any Service] = [
            BackgroundService { try await house.search.run() },
            BackgroundService { try await house.rules.run() },
            BackgroundService { await house.live.run { SettingsUptake(house: house, doors: doors).take($0) } },
            BackgroundService { await house.scheduler.run() },
            BackgroundService { await house.surfaces.impact.run() },
            BackgroundService { await AnswerSweep(database: house.database, now: MachineClock.now).run() },
            BackgroundService { await Hangups(house: house).run() },
            server(doors, logger),
            LocalSocket(folder: house.settings.dataDirectory, door: doors.local, logger: logger),
        ]
        var configuration = ServiceGroupConfiguration(
            services: parts, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = Self.patience
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw CommandFailure.portTaken(house.settings.http)
        } catch let error as IOError where error.errnoCode == EADDRNOTAVAIL || error.errnoCode == EACCES {
            throw CommandFailure.addressUnusable(house.settings.http)
        }
    }

    private func server(_ doors: Doors, _ logger: Logger) -> some Service {
        let http = house.settings.http
        let live = house.live
        return Application(
            responder: PublicDoor(door: doors.network, trusts: { live.current.http.trusts(proxy: $0) }),
            server: PublicServer.http1(idleTimeout: http.idleTimeout),
            configuration: ApplicationConfiguration(
                address: .hostname(http.host, port: http.port), serverName: nil, backlog: 1024),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? http.port
                let host = http.host.contains(":") ? "[\(http.host)]" : http.host
                StandardStreams.output(
                    Wording.said("服务已就绪 http://\(host):\(port)", "Serving at http://\(host):\(port)"))
                StandardStreams.output(Self.uptake(of: live.current))
            },
            logger: logger)
    }

    /// What becomes of a rule file that somebody saves: whoever tries the service asks that first.
    private static func uptake(of settings: ServiceSettings) -> String {
        let folder = settings.rulesDirectory
        return switch settings.rulesActivation {
        case .onSave:
            Wording.said(
                "规则文件夹 \(folder)：保存的改动检查通过后，几秒内启用。",
                "Rule folder \(folder): what is saved and found valid is in force within seconds.")
        case .approved:
            Wording.said(
                "规则文件夹 \(folder)：保存的改动成为草稿，由第二个人在工作台批准后启用。",
                "Rule folder \(folder): what is saved becomes a draft for a second person to approve.")
        }
    }
}
