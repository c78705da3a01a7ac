import Foundation
import Logging
import RuleFiles
import RuleKeeping
import RuleModel
import RulePlugins
import ShippedRules
import Store
import StoreSQLite
import Synchronization
import TOMLSyntax
import Telemetry
import WorkCalendar

/// A keeper over a database and a folder of its own, with a clock, a log and metrics that tests read.
final class KeeperHouse: Sendable {
    let database: SQLiteDatabase
    let keeper: RuleKeeper
    let clock: SetClock
    let log = KeptLog()
    let metrics = PrometheusMetrics()
    let rests = KeptRests()
    let root: URL

    init(
        at text: String = "2026-02-09T09:00:00+08:00", shipped: [RuleFile] = ShippedRules.files,
        mode: RuleActivationMode = .onSave
    ) async throws {
        root = FileManager.default.temporaryDirectory.appending(path: "keeper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        database = try SQLiteDatabase.open(folder: root.appending(path: "data").path())
        _ = try await database.migrate(CoreSchema.migrations)
        clock = SetClock(try Instant(rfc3339: text))
        for file in shipped { try Self.write(Data(file.bytes), to: root.appending(path: file.path)) }
        keeper = try await RuleKeeper.open(
            Self.house(root, database, clock, log, metrics, rests.pace, shipped: shipped, mode: mode))
    }

    /// Another keeper over the same database and folder, as after a restart or on another node.
    ///
    /// - Parameter isShared: whether the database is one that several processes can have open.
    func another(shipped: [RuleFile] = ShippedRules.files, isShared: Bool = false) async throws -> RuleKeeper {
        try await another(shipped: shipped, over: isShared ? SharedDatabase(database) : database, pace: rests.pace)
    }

    /// The same over a database that stands before this one.
    func another(
        shipped: [RuleFile] = ShippedRules.files, over database: any Database, pace: ReckoningPace
    ) async throws -> RuleKeeper {
        try await RuleKeeper.open(
            Self.house(root, database, clock, log, PrometheusMetrics(), pace, shipped: shipped, mode: .onSave))
    }

    private static func house(
        _ root: URL, _ database: any Database, _ clock: SetClock, _ log: KeptLog, _ metrics: PrometheusMetrics,
        _ pace: ReckoningPace, shipped: [RuleFile], mode: RuleActivationMode
    ) -> RuleKeeper.House {
        RuleKeeper.House(
            database: database, folder: RuleFolder(root.appending(path: "rules").path()), shipped: shipped,
            mode: { mode }, now: { clock.now }, logger: log.logger, metrics: metrics, pace: pace)
    }

    /// Looks as often as it takes for a folder that nobody writes to.
    func lookTwice() async {
        await keeper.look()
        await keeper.look()
    }

    func save(_ text: String, as path: String) throws { try save(Array(text.utf8), as: path) }

    func save(_ bytes: [UInt8], as path: String) throws {
        try Self.write(Data(bytes), to: root.appending(path: path))
    }

    func delete(_ path: String) throws { try FileManager.default.removeItem(at: root.appending(path: path)) }

    /// Saves a shipped file with one piece of its text replaced.
    func change(_ path: String, _ piece: String, to other: String) throws {
        try save(try Self.changed(path, piece, to: other), as: path)
    }

    static func changed(_ path: String, _ piece: String, to other: String) throws -> String {
        guard let text = ShippedRules.files.first(where: { $0.path == path })?.text, text.contains(piece) else {
            throw NotShipped(path: path, piece: piece)
        }
        return text.replacingOccurrences(of: piece, with: other)
    }

    /// Working days of the total clock of a transferred request, for a round that began then.
    func totalDays(roundBegan: String? = nil) throws -> Int? {
        let began = try roundBegan.map { try Instant(rfc3339: $0) }
        let policy = try keeper.policy(roundBegan: began, at: clock.now)
        let facts = Facts([
            "entity.known": .boolean(true), "entity.kind": .text("enterprise"), "track": .text("transferred"),
        ])
        guard
            case .within(.workingDays(let days))? = policy.deadlines(facts).first(where: { $0.clock == "total" })?.limit
        else { return nil }
        return days
    }

    func audited() async throws -> [String] {
        try await database.read { sql in try AuditLog.entries(after: 0, limit: 100, sql).map(\.entry.action) }
    }

    func close() async {
        await database.close()
        try? FileManager.default.removeItem(at: root)
    }

    private static func write(_ data: Data, to url: URL) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    struct NotShipped: Error {
        var path: String
        var piece: String
    }
}

/// A clock that stands where it is set.
final class SetClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }

    func set(_ text: String) throws { now = try Instant(rfc3339: text) }
}
