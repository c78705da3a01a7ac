import Endpoints
import Logging
import Registry
import RuleFiles
import RuleKeeping
import RuleOperations
import ServiceDesk
import Settings
import ShippedRules
import StoreSQLite

/// The desk and the rules in force of a folder on which no server runs, for the one command that holds its lock.
struct OfflineDesk {
    private let database: SQLiteDatabase
    private let rules: RuleKeeper
    private let desk: ServiceDesk

    init(on database: SQLiteDatabase, _ settings: ServiceSettings) async throws {
        self.database = database
        let mode: RuleActivationMode = settings.rulesActivation == .onSave ? .onSave : .approved
        do throws(RuleKeepingError) {
            rules = try await RuleKeeper.open(
                RuleKeeper.House(
                    database: database, folder: RuleFolder(settings.rulesDirectory), shipped: ShippedRules.files,
                    mode: { mode },
                    now: MachineClock.now, logger: Logger(label: "tongxing.rules") { _ in SwiftLogNoOpLogHandler() }))
        } catch { throw CommandFailure(error) }
        desk = ServiceDesk(database: database, policies: rules, now: MachineClock.now)
    }

    private var impact: ImpactOperations {
        let rules = rules
        return ImpactOperations(
            BacklogImpact(desk: desk, policies: rules, files: { rules.files }, now: MachineClock.now))
    }

    /// What the server would offer on its socket besides accounts, backups and audit.
    func endpoints(of modules: Set<String>) -> [Endpoint] {
        RuleOperations(desk: desk, policies: rules, now: MachineClock.now).endpoints + RuleVersions(rules).operations
            + impact.endpoints
            + (modules.contains("registry") ? RegistryLists(database: database, desk: desk).endpoints : [])
    }
}
