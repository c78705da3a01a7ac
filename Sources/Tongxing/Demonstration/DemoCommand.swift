import ArgumentParser
import Demonstration
import Endpoints
import Identity
import Logging
import RuleFiles
import RuleKeeping
import Settings
import ShippedRules
import Store
import StoreSQLite
import WebAPI

/// `tongxing demo`: fills an empty data folder with the demonstration zone.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: Wording.said(
            "向空的数据目录装载演示园区：单位、账号、企业和三个月的诉求",
            "Fill an empty data folder with the demonstration zone: units, accounts, enterprises, three months of requests"
        ))

    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let folder = try await DataFolder(place)
        guard try folder.server() == nil else { throw CommandFailure.serverRuns(folder.path) }
        do {
            let summary = try await ProgressLine.during(Wording.said("装载演示园区", "Loading the demonstration zone")) {
                try await Self.load(folder.settings)
            }
            output.print(Self.document(summary)) { _ in Self.text(summary) }
        } catch DemonstrationError.alreadyLoaded(let count) {
            // Loading twice is what `make run` does each time; it is no failure.
            let error = DemonstrationError.alreadyLoaded(count)
            output.print(["loaded": .boolean(false), "requests": JSONValue(count)]) { _ in
                Wording.said(error.chinese, error.english)
            }
        } catch let error as DemonstrationError {
            throw CommandFailure.refused(error.chinese, error.english)
        } catch let error as StoreError {
            throw CommandFailure(error)
        } catch let error as RuleKeepingError {
            throw CommandFailure(error)
        }
    }

    private static func load(_ settings: ServiceSettings) async throws -> DemonstrationSummary {
        let database = try SQLiteDatabase.open(folder: settings.dataDirectory)
        let result: Result<DemonstrationSummary, any Error>
        do { result = .success(try await load(settings, into: database)) } catch { result = .failure(error) }
        await database.close()
        return try result.get()
    }

    private static func load(
        _ settings: ServiceSettings, into database: SQLiteDatabase
    ) async throws -> DemonstrationSummary {
        try await database.migrate(ShippedMigrations.all)
        let policy = AccountPolicy(settings.security)
        let keeper = try await RuleKeeper.open(
            RuleKeeper.House(
                database: database, folder: nil, shipped: ShippedRules.files, mode: { .onSave },
                now: MachineClock.now, logger: Logger(label: "tongxing.rules")))
        return try await DemonstrationZone.load(
            into: database, policies: keeper,
            accounts: Accounts(database: database, policy: { policy }, audit: Accounts.chained),
            now: MachineClock.now())
    }
}
