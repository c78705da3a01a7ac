import Demonstration
import Endpoints
import Identity
import Logging
import ModuleKit
import Operations
import PageKit
import PublicPages
import Registry
import RuleKeeping
import RuleModel
import RuleOperations
import ServiceAPI
import ServiceDesk
import Settings
import Store
import TOMLSyntax
import Texts
import Workbench

/// What the server shows to people and machines: pages, API, probes, and what the local socket offers besides.
struct Surfaces: Sendable {
    let staff: StaffPages
    /// Works out what drafts of the rules would do, as long as it is run.
    let impact: ImpactWork
    let people: PublicPages
    let api: ServiceAPI
    let modules: ModuleSwitchboard
    let identification: TokenIdentification
    let shippedModules: [any ServiceModule]
    private let operations: Operations
    private let ruleOperations: RuleOperations
    private let ruleVersions: RuleVersions
    private let impactOperations: ImpactOperations

    init(
        live: LiveSettings, database: any MaintainedDatabase, desk: ServiceDesk, accounts: Accounts,
        rules: RuleKeeper, modules: ModuleSwitchboard
    ) async throws {
        let cookie: @Sendable () -> SessionCookie = {
            SessionCookie(isSecure: live.current.security.secureCookies)
        }
        self.modules = modules
        let backlog = BacklogImpact(desk: desk, policies: rules, files: { rules.files }, now: MachineClock.now)
        impact = Self.impact(backlog)
        staff = StaffPages(
            desk: desk, accounts: accounts, personal: PersonalSettings(database: database),
            menu: { modules.menu },
            rules: { Workbench.RulesInForce(rules) },
            edits: RuleEdits(database: database), library: EditorLibrary(), keeper: rules, impact: impact,
            cookie: cookie,
            passwordLength: { AccountPolicy(live.current.security).passwords.minimumLength },
            demonstration: { live.current.showsDemonstrationMarker ? DemonstrationAccounts.shown : [] })
        people = PublicPages(
            desk: desk, seal: try await PublicSeal.kept(in: database, at: MachineClock.now()),
            isSecure: { live.current.security.secureCookies },
            isDemonstration: { live.current.showsDemonstrationMarker })
        api = ServiceAPI(desk: desk, ruleSet: { rules.inForce.newest.ruleSet })
        identification = TokenIdentification(
            accounts: accounts, otherwise: SessionIdentification(accounts: accounts, cookie: cookie))
        operations = Operations(database: database, accounts: accounts, migrations: ShippedMigrations.all) {
            rules.inForce.newest.ruleSet.vocabulary
        }
        ruleVersions = RuleVersions(rules)
        ruleOperations = RuleOperations(desk: desk, policies: rules, now: MachineClock.now)
        impactOperations = ImpactOperations(backlog, address: live.current.http.addressOnMachine)
        shippedModules = [RegistryModule(database: database, desk: desk, shell: staff.shell)]
    }

    /// What pages ask; a fault is for the log, since they only say that there was one.
    private static func impact(_ backlog: BacklogImpact) -> ImpactWork {
        let logger = Logger(label: "tongxing.rules")
        return ImpactWork { files, days, progress in
            do {
                return try await backlog.report(of: files, days: days, examples: 100) {
                    progress(ImpactWork.Stage(done: $0.done, total: $0.total))
                }
            } catch  where !Task.isCancelled {
                logger.error("the impact of a draft cannot be worked out", metadata: ["error": "\(error)"])
                throw error
            }
        }
    }

    /// The endpoints on the network, of the core and of the modules that are on.
    func network(_ probes: ServiceProbes) -> [Endpoint] {
        let endpoints =
            api.endpoints + ruleVersions.network + staff.endpoints + people.endpoints + modules.endpoints
            + probes.endpoints
        return endpoints + ServiceDescription(of: { endpoints }).endpoints
    }

    /// The endpoints on the local socket: the API, and what operations alone may do.
    var local: [Endpoint] {
        api.endpoints + modules.endpoints.filter { $0.surface == .api } + operations.endpoints
            + modules.operations + ruleOperations.endpoints + ruleVersions.operations
            + impactOperations.endpoints
    }
}

extension DemonstrationAccounts {
    /// The accounts that the sign-in page of a demonstration names.
    fileprivate static var shown: [DemonstrationAccount] {
        (administrators + staff).map { DemonstrationAccount($0.login, duty: .plain($0.displayName)) }
    }
}

extension Workbench.RulesInForce {
    fileprivate init(_ keeper: RuleKeeper) {
        let newest = keeper.inForce.newest
        self.init(
            ruleSet: newest.ruleSet, files: newest.files, scenarios: keeper.scenarios,
            activatedAt: newest.at, activatedBy: newest.actor, fault: keeper.fault,
            scenarioFault: keeper.scenarioFault)
    }
}
