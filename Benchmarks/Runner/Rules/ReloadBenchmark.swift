import Foundation
import Lifecycle
import Logging
import Measuring
import RuleFiles
import RuleKeeping
import RuleModel
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import WorkCalendar

/// Taking up changed rules one after the other, as a server does it that watches its folder: the shipped set is read,
/// checked, analysed, tried on the newest requests, stored and swapped, a deadline of it another each time.
///
/// Only the second of rest between two looks is left out.
enum ReloadBenchmark {
    /// So many turns of so many reloads: a thousand.
    private static let turns = 10
    private static let reloads = 100
    /// As many requests as a change is tried on.
    private static let requests = 200
    private static let path = "rules/service/deadlines.toml"
    private static let piece = "within = { working-days = 7 }"
    private static let now = Instant(microseconds: 1_770_598_800_000_000)

    static func lines(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        let place = try plan.folder.emptyFolder("reloads")
        let database = try SQLiteDatabase.open(folder: place.appending(path: "data").path())
        do {
            _ = try await database.migrate(CoreSchema.migrations)
            let lines = try await lines(database, place)
            await database.close()
            return lines
        } catch {
            await database.close()
            throw error
        }
    }

    private static func lines(_ database: SQLiteDatabase, _ place: URL) async throws -> [ReportLine] {
        for file in ShippedRules.files { try write(file.text, to: place.appending(path: file.path)) }
        guard let deadlines = ShippedRules.files.first(where: { $0.path == path })?.text, deadlines.contains(piece)
        else {
            throw BenchmarkError.unusable("the deadlines of the shipped rules")
        }
        let keeper = try await RuleKeeper.open(
            RuleKeeper.House(
                database: database, folder: RuleFolder(place.appending(path: "rules").path()),
                shipped: ShippedRules.files, mode: { .onSave }, now: { now },
                logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }))
        try await register(at: ServiceDesk(database: database, policies: keeper, now: { now }))
        Progress.report("taking up \(turns * reloads) changes of the shipped rules")
        var times: [Double] = []
        var rates: [Double] = []
        for turn in 0..<turns {
            let start = Moment.now()
            for change in 1...reloads {
                let number = turn * reloads + change
                let before = Moment.now()
                let text = deadlines.replacing(piece, with: "within = { working-days = \(8 + number % 90) }")
                try write(text + "\n# \(number)\n", to: place.appending(path: path))
                // The first look finds it changed, the second at rest.
                for _ in 0..<2 { await keeper.look() }
                times.append(Moment.milliseconds(since: before))
                guard keeper.files.contains(where: { $0.text.hasSuffix("\n# \(number)\n") }) else {
                    throw BenchmarkError.unexpectedAnswer("change \(number) is not in force")
                }
            }
            rates.append(Double(reloads) * 60_000 / Moment.milliseconds(since: start))
        }
        return [
            ReportLine(
                RulesBenchmark.area, "\(turns * reloads) changes of the shipped rules taken up, one after the other",
                Sample(rates), in: .perMinute, bar: .atLeast(1_000)),
            ReportLine(RulesBenchmark.area, "one of them, until it is in force", Sample(times), in: .milliseconds),
        ]
    }

    private static func register(at desk: ServiceDesk) async throws {
        let intake = Actor(id: "in", name: "受理员", roles: [.intake])
        for _ in 0..<requests {
            let registration = Registration(
                channel: .hotline, kind: .help, text: "厂区门口积水", subject: "drainage",
                entity: EntityProfile(creditCode: nil, name: "砺澄", facts: Facts(["entity.kind": .text("enterprise")])))
            guard case .answered(.done) = try await desk.register(registration, by: intake) else {
                throw BenchmarkError.unexpectedAnswer("a request was not registered")
            }
        }
    }

    private static func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
    }
}
