import Endpoints
import Foundation
import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import StoreSQLite
import Synchronization
import Testing
import WorkCalendar

@testable import PublicPages

/// The public pages over a database of their own and the shipped rules, with a clock that tests set.
final class PublicHouse: Sendable {
    static let seal = PublicSeal(key: [UInt8](repeating: 7, count: 32))

    let desk: ServiceDesk
    let pages: PublicPages
    private let database: SQLiteDatabase
    private let folder: URL
    private let clock: SetClock

    init(at text: String = "2026-02-09T09:00:00+08:00") async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "public-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try SQLiteDatabase.open(folder: folder.path())
        _ = try await database.migrate(CoreSchema.migrations)
        let clock = SetClock(try Instant(rfc3339: text))
        self.clock = clock
        desk = ServiceDesk(
            database: database, policies: try ShippedPolicy(), directory: { OneEnterprise() }, now: { clock.now })
        pages = PublicPages(desk: desk, seal: Self.seal, isSecure: { false })
    }

    var now: Instant { clock.now }
    func set(_ text: String) throws { clock.now = try Instant(rfc3339: text) }

    func close() async {
        await database.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Carries a command of staff out.
    func staff(_ command: Command, on number: RequestNumber, roles: Set<Role>, unit: UnitName? = nil) async throws {
        let actor = Actor(id: "staff", name: "周叙言", roles: roles, unit: unit)
        let outcome = try await desk.run(command, on: number, by: actor)
        guard case .answered(.done) = outcome else { throw NotDone(outcome: outcome) }
    }

    /// As the unit that has the request.
    func unit(_ command: Command, on number: RequestNumber) async throws {
        let unit = try await request(number).lead
        try await staff(command, on: number, roles: [.handler, .reviewer], unit: unit)
    }

    func request(_ number: RequestNumber) async throws -> ServiceRequest {
        try #require(try await desk.view(number, for: Visibility(of: .system))).request
    }

    func count() async throws -> Int {
        try await desk.list(RequestQuery(), for: Visibility(of: .system)).rows.count
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

/// Knows one enterprise by its name.
struct OneEnterprise: EntityDirectory {
    static let name = "天津砺澄精密传动有限公司"

    func profile(creditCode: String?, name: String?, _ sql: any SQLReader) throws(StoreError) -> EntityProfile {
        let facts: Facts? =
            name == Self.name ? Facts(["entity.kind": .text("enterprise"), "entity.section": .text("C")]) : nil
        return EntityProfile(creditCode: creditCode, name: name, facts: facts)
    }
}

/// The packs of the folder `rules/`, with what the public may do besides.
struct ShippedPolicy: PolicySource {
    struct Unusable: Error {}
    /// What a deployment may allow who submitted a request, and the shipped rules leave to it.
    private static let permits = """
        [pack]
        id = "local.permissions"
        title = "本地权限"
        jurisdiction = "保税区"
        source = "default"
        effective = 2025-10-16

        [[permit]]
        id = "submitter-more"
        title = "提交人补充、评价"
        commands = ["note", "call-back"]
        when = { role = "public", submitter = true }
        """
    private let policy: CompiledPolicy

    init() throws {
        let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "rules").resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: rules.path())?.compactMap { $0 as? String } ?? []
        let files = try names.filter { $0.hasSuffix(".toml") && !$0.hasPrefix("tests/") }.sorted().map {
            RuleFile(path: "rules/\($0)", text: try String(contentsOf: rules.appending(path: $0), encoding: .utf8))
        }
        let all = files + [RuleFile(path: "rules/local.toml", text: Self.permits)]
        let checked = RuleChecker.check(files: all, plugins: StandardRules.plugins, revision: "shipped")
        guard let ruleSet = checked.ruleSet, let day = CivilDate("2026-02-09") else { throw Unusable() }
        policy = try PolicyComposer.policy(ruleSet, on: day)
    }

    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy { policy }
}
