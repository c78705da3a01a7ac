import Endpoints
import Identity
import Logging
import ModuleKit
import RuleKeeping
import ServiceDesk
import Settings
import Store
import StoreSQLite
import WorkCalendar

/// Everything that one running server holds, wired in one place.
struct House: Sendable {
    let observation: Observation
    let live: LiveSettings
    let database: SQLiteDatabase
    let search: SQLiteSearchIndex
    let rules: RuleKeeper
    let accounts: Accounts
    let modules: ModuleSwitchboard
    let desk: ServiceDesk
    let scheduler: Scheduler
    let surfaces: Surfaces

    /// The settings that hold for the whole run.
    var settings: ServiceSettings { live.current }

    /// Opens everything in the order in which it depends on each other; what was opened is closed where a later step
    /// fails.
    static func open(_ sources: SettingsSources, _ observation: Observation) async throws -> House {
        let live: LiveSettings
        do { live = try await LiveSettings(sources) } catch { throw CommandFailure(error) }
        let database: SQLiteDatabase
        do throws(StoreError) {
            database = try SQLiteDatabase.open(folder: live.current.dataDirectory)
        } catch { throw CommandFailure(error) }
        do {
            return try await furnished(live, database, observation)
        } catch {
            await database.close()
            throw Self.failure(error)
        }
    }

    func close() async {
        await search.close()
        await database.close()
    }

    private static func furnished(
        _ live: LiveSettings, _ database: SQLiteDatabase, _ observation: Observation
    ) async throws -> House {
        try await database.migrate(ShippedMigrations.all)
        let rules = try await keeper(live, database)
        let search = try await SQLiteSearchIndex.open(
            folder: live.current.dataDirectory, source: database, extracting: SearchDocument.shipped)
        let modules = ModuleSwitchboard()
        let desk = ServiceDesk(
            database: database, policies: rules, search: search, directory: { modules.directory },
            now: MachineClock.now)
        let accounts = Accounts(
            database: database, policy: { AccountPolicy(live.current.security) }, audit: Accounts.chained)
        let surfaces = try await Surfaces(
            live: live, database: database, desk: desk, accounts: accounts, rules: rules, modules: modules)
        modules.install(surfaces.shippedModules, active: live.current.activeModules)
        return House(
            observation: observation, live: live, database: database, search: search, rules: rules,
            accounts: accounts, modules: modules, desk: desk,
            scheduler: Scheduler(desk: desk) { live.current.scheduler.rhythm }, surfaces: surfaces)
    }

    private static func failure(_ error: any Error) -> any Error {
        switch error {
        case let error as StoreError: CommandFailure(error)
        case let error as RuleKeepingError: CommandFailure(error)
        default: error
        }
    }
}

extension SchedulerSettings {
    fileprivate var rhythm: Scheduler.Rhythm { Scheduler.Rhythm(longestSleep: longestSleep, batch: batch) }
}
