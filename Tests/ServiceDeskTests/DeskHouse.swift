import Foundation
import InMemoryTracing
import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import StoreSQLite
import Synchronization
import Testing
import WorkCalendar

/// A desk over a database of its own and the shipped rules, with a clock that tests set.
final class DeskHouse: Sendable {
    let database: SQLiteDatabase
    let desk: ServiceDesk
    private let folder: URL
    private let clock: SetClock
    private let policies: ShippedPolicy

    static let intake = Actor(id: "in", name: "受理员", roles: [.intake])
    static let handler = Actor(id: "ha", name: "周叙言", roles: [.handler], unit: "规建局")
    static let stranger = Actor(id: "st", name: "别局", roles: [.handler], unit: "财政局")

    init(at text: String = "2026-02-09T09:00:00+08:00") async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try SQLiteDatabase.open(folder: folder.path())
        _ = try await database.migrate(CoreSchema.migrations)
        let clock = SetClock(try Instant(rfc3339: text))
        self.clock = clock
        policies = try ShippedPolicy()
        desk = ServiceDesk(database: database, policies: policies, now: { clock.now })
    }

    func set(_ text: String) throws { clock.now = try Instant(rfc3339: text) }

    /// The same house with somebody who knows entities.
    func desk(with directory: any EntityDirectory) -> ServiceDesk {
        let clock = clock
        return ServiceDesk(
            database: database, policies: policies, directory: { directory }, now: { clock.now })
    }

    /// The same house with an index to search by.
    func desk(searching index: any SearchIndex) -> ServiceDesk {
        let clock = clock
        return ServiceDesk(database: database, policies: policies, search: index, now: { clock.now })
    }

    /// The same house, its spans given to a tracer.
    func desk(tracedBy tracer: InMemoryTracer) -> ServiceDesk {
        let clock = clock
        return ServiceDesk(database: database, policies: policies, now: { clock.now }, tracer: { tracer })
    }

    func close() async {
        await database.close()
        try? FileManager.default.removeItem(at: folder)
    }

    static func registration(channelNumber: String? = nil, matter: MatterName? = "drainage") -> Registration {
        Registration(
            channel: .hotline, channelNumber: channelNumber, kind: .help, text: "厂区门口积水", subject: matter,
            entity: EntityProfile(
                creditCode: nil, name: "砺澄",
                facts: Facts(["entity.kind": .text("enterprise"), "entity.section": .text("C")])))
    }

    /// Registers a request that must be taken.
    func register(_ registration: Registration = registration()) async throws -> ServiceRequest {
        let outcome = try await desk.register(registration, by: Self.intake)
        guard case .answered(.done(let view)) = outcome else { throw NotDone(outcome: outcome) }
        return view.request
    }

    struct NotDone: Error { var outcome: DeskOutcome }
}

/// A clock that stands where it is set.
final class SetClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}

/// The packs of the folder `rules/`, one version for all.
struct ShippedPolicy: PolicySource {
    struct Unusable: Error {}
    private let policy: CompiledPolicy

    init() throws {
        let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "rules").resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: rules.path())?.compactMap { $0 as? String } ?? []
        let files = try names.filter { $0.hasSuffix(".toml") }.sorted().map {
            RuleFile(path: "rules/\($0)", text: try String(contentsOf: rules.appending(path: $0), encoding: .utf8))
        }
        let checked = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: "shipped")
        guard let ruleSet = checked.ruleSet, let day = CivilDate("2026-02-09") else { throw Unusable() }
        policy = try PolicyComposer.policy(ruleSet, on: day)
    }

    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy { policy }
}
