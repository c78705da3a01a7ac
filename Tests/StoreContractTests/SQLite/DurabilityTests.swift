import Foundation
import GRDB
import Glibc
import InMemoryLogging
import Logging
import Store
import StoreSQLite
import Testing

@Suite("The embedded engine")
struct DurabilityTests {
    private static let synchronous = Store.Statement("test.synchronous", "PRAGMA synchronous")
    private static let journal = Store.Statement("test.journal", "PRAGMA journal_mode")

    private func withDatabase(_ body: (SQLiteUnderTest, SQLiteDatabase) async throws -> Void) async throws {
        let place = try SQLiteUnderTest.make()
        defer { place.discard() }
        let database = try SQLiteDatabase.open(folder: place.folder)
        try await database.migrate(CoreSchema.migrations)
        try await body(place, database)
        await database.close()
    }

    @Test("The writer flushes every commit and logs ahead")
    func pragmas() async throws {
        try await withDatabase { _, database in
            let (synchronous, journal): (Int?, String?) = try await database.write { sql in
                (try sql.value(Self.synchronous), try sql.value(Self.journal))
            }
            #expect(synchronous == 2)
            #expect(journal == "wal")
        }
    }

    @Test("What brings a database up to date is logged before it is done; a new database is not worth a line")
    func migrationsLogged() async throws {
        let place = try SQLiteUnderTest.make()
        defer { place.discard() }
        let log = InMemoryLogHandler()
        let logger = Logger(label: "test") { _ in log }
        let database = try SQLiteDatabase.open(folder: place.folder, logger: logger)
        try await database.migrate(CoreSchema.migrations)
        #expect(log.entries.isEmpty)
        let later = Migration(owner: "sample", name: "001-first", [.sql("CREATE TABLE sample (id INTEGER)")])
        let failing = Migration(owner: "sample", name: "002-failing", [.sql("CREATE TABLE sample (id INTEGER)")])
        await #expect(throws: StoreError.self) { try await database.migrate(CoreSchema.migrations + [later, failing]) }
        #expect(log.entries.map(\.metadata["migration"]) == ["sample/001-first", "sample/002-failing"])
        #expect(log.entries.map(\.metadata["left"]) == ["2", "1"])
        await database.close()
    }

    @Test("A second opener of the folder is refused and told who has it")
    func lock() async throws {
        try await withDatabase { place, database in
            let pid = ProcessInfo.processInfo.processIdentifier
            #expect(database.isExclusive)
            #expect(throws: StoreError.lockedByAnother(pid: pid)) { try SQLiteDatabase.open(folder: place.folder) }
            await database.close()
            let again = try SQLiteDatabase.open(folder: place.folder)
            await again.close()
        }
    }

    @Test("A folder is free once it is closed, also while a process that is being started has a copy of its lock")
    func lockCopied() async throws {
        try await withDatabase { place, database in
            let path = URL(filePath: place.folder).appending(path: "tongxing.lock").resolvingSymlinksInPath().path()
            let held = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(CInt.init)
                .filter { (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path }
            let copy = dup(try #require(held.first))
            defer { close(copy) }
            await database.close()
            let again = try SQLiteDatabase.open(folder: place.folder)
            await again.close()
        }
    }

    @Test("A full disk refuses writes, reads go on, and service resumes by itself")
    func fullDisk() async throws {
        try await withDatabase { _, database in
            let key = try await database.write { sql in try Sample.register(sql) }
            try await limitPages(database, toCurrent: true)
            var refused = 0
            for _ in 0..<200 {
                do {
                    try await database.write { sql in
                        try Sample.register(sql, data: String(repeating: "水", count: 2000))
                    }
                } catch StoreError.diskFull {
                    refused += 1
                }
            }
            #expect(refused > 100)
            let found = try await database.read { sql in try RequestTable.find(key, sql) }
            #expect(found?.row.number == key)
            try await limitPages(database, toCurrent: false)
            try await database.write { sql in try Sample.register(sql, data: String(repeating: "水", count: 2000)) }
            let report = try await database.read { sql in try ChainVerifier.verify(sql) }
            #expect(report.isSound, "\(report.faults)")
            #expect(report.events == Int64(2 + 200 - refused))
        }
    }

    /// Stands for a disk without space: the file may not grow beyond what it has now.
    private func limitPages(_ database: SQLiteDatabase, toCurrent: Bool) async throws {
        try await database.write { sql in
            let count: Int? = try sql.value(Store.Statement("test.pages", "PRAGMA page_count"))
            let limit = toCurrent ? count ?? 0 : 1_000_000
            _ = try sql.rows(Store.Statement(assembled: "test.limit", "PRAGMA max_page_count = \(limit)"))
        }
    }

    @Test("The log is copied into the database while commands go on")
    func checkpoints() async throws {
        let place = try SQLiteUnderTest.make()
        defer { place.discard() }
        var options = SQLiteOptions()
        options.checkpointPages = 50
        let database = try SQLiteDatabase.open(folder: place.folder, options: options)
        try await database.migrate(CoreSchema.migrations)
        for _ in 0..<300 { try await database.write { sql in try Sample.register(sql) } }
        let path = "\(place.folder)/\(SQLiteDatabase.fileName)"
        let log = try FileManager.default.attributesOfItem(atPath: "\(path)-wal")[.size] as? Int ?? 0
        #expect(log < 2_000_000)
        await database.close()
        let queue = try DatabaseQueue(path: path)
        #expect(try await queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM request") } == 300)
        try queue.close()
    }

    @Test("A file that is no database is said to be damaged")
    func damaged() throws {
        let place = try SQLiteUnderTest.make()
        defer { place.discard() }
        try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
        let file = URL(filePath: "\(place.folder)/\(SQLiteDatabase.fileName)")
        try Data(
            "this is no database, and long enough to be taken for a header of one hundred bytes or more, is it not?"
                .utf8
        )
        .write(to: file)
        let error = #expect(throws: StoreError.self) { try SQLiteDatabase.open(folder: place.folder) }
        guard case .corrupt = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }

    @Test("A folder that cannot be made is said to be unusable")
    func unusable() throws {
        let error = #expect(throws: StoreError.self) { try SQLiteDatabase.open(folder: "/proc/none/here") }
        guard case .folderUnusable = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }

    @Test("Too many waiting commands are refused as busy, and those accepted are done")
    func overload() async throws {
        let place = try SQLiteUnderTest.make()
        defer { place.discard() }
        var options = SQLiteOptions()
        options.waitingCommands = 8
        let database = try SQLiteDatabase.open(folder: place.folder, options: options)
        try await database.migrate(CoreSchema.migrations)
        let (done, busy) = await withTaskGroup(of: Bool?.self) { group in
            for _ in 0..<400 {
                group.addTask { await isRegistered(database) }
            }
            return await group.reduce(into: (done: 0, busy: 0)) { counts, isDone in
                if isDone == true { counts.done += 1 }
                if isDone == false { counts.busy += 1 }
            }
        }
        #expect(done + busy == 400)
        let stored = try await database.read { sql in try AuditLog.head(sql) }
        #expect(stored.position == Int64(done))
        await database.close()
    }

    /// False where the command was refused as busy, nil for any other failure.
    private func isRegistered(_ database: SQLiteDatabase) async -> Bool? {
        do {
            try await database.write { sql in _ = try Sample.register(sql) }
            return true
        } catch .busy {
            return false
        } catch {
            return nil
        }
    }
}
