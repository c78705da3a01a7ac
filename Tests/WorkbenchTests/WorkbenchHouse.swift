import Foundation
import Identity
import Lifecycle
import Logging
import ModuleKit
import PageKit
import RuleKeeping
import RuleModel
import RuleOperations
import RulePlugins
import ServiceDesk
import Store
import StoreSQLite
import Synchronization
import Texts
import WorkCalendar
import Workbench

/// A workbench over a database of its own, the shipped rules, and a clock that tests set.
final class WorkbenchHouse: Sendable {
    static let password = "Tianjin-Harbour-7"
    static let enterprise = "津门砺澄精密"
    static let creditCode = "91120116MA0000005X"

    let database: SQLiteDatabase
    let desk: ServiceDesk
    let accounts: Accounts
    let pages: StaffPages
    let clock: SetClock
    /// The rules as the pages see them; tests put others into force.
    let rules: SetRules
    /// Keeps drafts and the history; nil where the test needs none.
    let keeper: RuleKeeper?
    /// Works out what drafts would do, while a test runs it; nil where the test needs none.
    let impact: ImpactWork?
    let cookie = SessionCookie(isSecure: false)
    private let folder: URL

    /// How drafts are assessed.
    enum Impact {
        case none
        /// Against the requests of the house.
        case backlog
        case given(ImpactWork)
    }

    init(
        at text: String = "2026-02-09T09:00:00+08:00", isDemonstration: Bool = false, keepsDrafts: Bool = false,
        impact: Impact = .none, adding files: [RuleFile] = [], plugins: [any RulePlugin] = []
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "workbench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try SQLiteDatabase.open(folder: folder.path())
        try await database.migrate(CoreSchema.migrations + IdentitySchema.migrations + WorkbenchSchema.migrations)
        let clock = SetClock(try Instant(rfc3339: text))
        let rules = try ShippedRuleFiles(adding: files, plugins: plugins)
        keeper = keepsDrafts ? try await Self.keeper(database, rules.inForce.files, clock) : nil
        let policies: any PolicySource = keeper ?? rules
        desk = ServiceDesk(
            database: database, policies: policies, directory: { OneEnterprise() }, now: { clock.now })
        self.impact = Self.impact(
            impact,
            BacklogImpact(
                desk: desk, policies: policies, files: { [keeper] in keeper?.files ?? rules.inForce.files },
                now: { clock.now }))
        accounts = Accounts(
            database: database,
            hasher: PasswordHasher(parameters: ScryptParameters(logRounds: 4, blockSize: 8, parallelism: 1)),
            audit: Accounts.chained)
        let cookie = cookie
        let inForce = SetRules(rules.inForce)
        self.rules = inForce
        pages = StaffPages(
            desk: desk, accounts: accounts, personal: PersonalSettings(database: database), menu: { [] },
            rules: { [keeper] in keeper.map { Workbench.RulesInForce($0, rules.inForce.scenarios) } ?? inForce.rules },
            edits: RuleEdits(database: database), keeper: keeper, impact: self.impact, cookie: { cookie },
            passwordLength: { 12 },
            demonstration: { isDemonstration ? [.init("guijian", duty: "规建局承办人")] : [] })
        self.clock = clock
    }

    private static func impact(_ kind: Impact, _ backlog: BacklogImpact) -> ImpactWork? {
        switch kind {
        case .none: nil
        case .given(let work): work
        case .backlog:
            ImpactWork { files, days, progress in
                try await backlog.report(of: files, days: days, examples: 20) {
                    progress(ImpactWork.Stage(done: $0.done, total: $0.total))
                }
            }
        }
    }

    private static func keeper(
        _ database: SQLiteDatabase, _ files: [RuleFile], _ clock: SetClock
    ) async throws -> RuleKeeper {
        try await RuleKeeper.open(
            RuleKeeper.House(
                database: database, folder: nil, shipped: files, mode: { .approved }, now: { clock.now },
                logger: Logger(label: "rules") { _ in SwiftLogNoOpLogHandler() }))
    }

    func set(_ text: String) throws { clock.now = try Instant(rfc3339: text) }

    func close() async {
        await database.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// People of each duty; all with the same password.
    static let people = [
        NewUser(login: "intake", displayName: "受理员", unit: "政务办", roles: [.intake, .callback]),
        NewUser(login: "dispatcher", displayName: "派单员", unit: "政务办", roles: [.dispatcher]),
        NewUser(login: "policy", displayName: "制度员", unit: "政务办", roles: [.policy]),
        NewUser(login: "approver", displayName: "审批员", unit: "政务办", roles: [.policy]),
        NewUser(login: "chenghuan", displayName: "周叙言", unit: "城环局", roles: [.handler]),
        NewUser(login: "chenghuan-review", displayName: "贺审核", unit: "城环局", roles: [.reviewer]),
        NewUser(login: "caizheng", displayName: "钱别局", unit: "财政局", roles: [.handler]),
    ]

    func addPeople(mustChange: Bool = false) async throws {
        for person in Self.people {
            _ = try await accounts.add(
                person, password: Self.password, mustChange: mustChange, by: "ops", at: clock.now)
        }
    }

    static let intake = Actor(id: "intake", name: "受理员", roles: [.intake], unit: "政务办")

    /// Registers a request about drainage, which the rules give to 城环局.
    @discardableResult
    func register(
        _ text: String = "厂区门口积水，车辆无法进出。", channelNumber: String? = nil, matter: MatterName? = "drainage",
        contact: Registration.Contact? = nil, by actor: Actor = intake
    ) async throws -> ServiceRequest {
        let registration = Registration(
            channel: .hotline, channelNumber: channelNumber, kind: .help, text: text, subject: matter,
            entity: EntityProfile(creditCode: Self.creditCode, name: Self.enterprise, facts: nil), contact: contact)
        guard case .answered(.done(let view)) = try await desk.register(registration, by: actor) else {
            throw NotTaken()
        }
        return view.request
    }

    struct NotTaken: Error {}
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

extension Workbench.RulesInForce {
    fileprivate init(_ keeper: RuleKeeper, _ scenarios: [RuleFile]) {
        let newest = keeper.inForce.newest
        self.init(
            ruleSet: newest.ruleSet, files: newest.files, scenarios: scenarios, activatedAt: newest.at,
            activatedBy: newest.actor)
    }
}

/// Rules that stand as they are set.
final class SetRules: Sendable {
    private let inForce: Mutex<Workbench.RulesInForce>

    init(_ rules: Workbench.RulesInForce) { inForce = Mutex(rules) }

    var rules: Workbench.RulesInForce {
        get { inForce.withLock { $0 } }
        set { inForce.withLock { $0 = newValue } }
    }
}

/// Knows one enterprise, by its credit code or its name.
struct OneEnterprise: EntityDirectory {
    func profile(creditCode: String?, name: String?, _ sql: any SQLReader) throws(StoreError) -> EntityProfile {
        guard creditCode == WorkbenchHouse.creditCode || name == WorkbenchHouse.enterprise else {
            return EntityProfile(creditCode: creditCode, name: name, facts: nil)
        }
        return EntityProfile(
            creditCode: WorkbenchHouse.creditCode, name: WorkbenchHouse.enterprise,
            facts: Facts(["entity.kind": .text("enterprise"), "entity.section": .text("C")]))
    }
}

/// The packs of the folder `rules/`, one version for all.
struct ShippedRuleFiles: PolicySource {
    struct Unusable: Error {}

    let inForce: Workbench.RulesInForce
    private let policy: CompiledPolicy

    /// - Parameters:
    ///   - added: further rule files.
    ///   - plugins: the kinds of rule that these are of, beyond the standard ones.
    init(adding added: [RuleFile] = [], plugins: [any RulePlugin] = []) throws {
        let plugins = StandardRules.plugins + plugins
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "rules").resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
        let all = try names.filter { $0.hasSuffix(".toml") }.sorted().map {
            RuleFile(path: "rules/\($0)", text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
        }
        let files = all.filter { !$0.isScenario } + added
        let checked = RuleChecker.check(files: files, plugins: plugins, revision: "0123456789abcdef")
        guard let ruleSet = checked.ruleSet, let day = CivilDate("2026-02-09") else { throw Unusable() }
        policy = try PolicyComposer.policy(ruleSet, on: day, plugins: plugins)
        inForce = Workbench.RulesInForce(ruleSet: ruleSet, files: files, scenarios: all.filter(\.isScenario))
    }

    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy {
        let calendar = policy.calendar
        return policy.on(calendar.date(of: now), roundBegan: roundBegan.map { calendar.date(of: $0) })
    }
}
