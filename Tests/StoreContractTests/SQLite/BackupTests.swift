import Foundation
import GRDB
import Store
import StoreSQLite
import Testing

@Suite("Backup and restore")
struct BackupTests {
    private func withDatabase(_ body: (SQLiteUnderTest, SQLiteDatabase, String) async throws -> Void) async throws {
        let place = try SQLiteUnderTest.make()
        defer { place.discard() }
        let database = try SQLiteDatabase.open(folder: "\(place.folder)/data")
        try await database.migrate(CoreSchema.migrations)
        for _ in 0..<50 { try await database.write { sql in try Sample.register(sql) } }
        try await body(place, database, "\(place.folder)/backup")
        await database.close()
    }

    @Test("A backup made under load is of one moment, verifies, and restores elsewhere")
    func underLoad() async throws {
        try await withDatabase { place, database, backup in
            let manifest = try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<50 { try await database.write { sql in try Sample.register(sql) } }
                    }
                }
                let manifest = try await database.backup(into: backup)
                try await group.waitForAll()
                return manifest
            }
            #expect(try SQLiteBackup.verified(backup) == manifest)
            let target = "\(place.folder)/elsewhere"
            try SQLiteBackup.restore(from: backup, into: target)
            let restored = try SQLiteDatabase.open(folder: target)
            #expect(try await restored.pendingMigrations(CoreSchema.migrations) == [])
            let (report, restoredAt) = try await restored.read { sql in
                (try ChainVerifier.verify(sql), try RestoredMark.instant(sql))
            }
            #expect(report.isSound, "\(report.faults)")
            #expect(report.head.text == manifest.auditHead)
            #expect(report.events >= 50)
            #expect(restoredAt != nil)
            await restored.close()
        }
    }

    @Test("Of several backups into one folder at once one is made, whole, and the others are refused")
    func atOnce() async throws {
        try await withDatabase { _, database, backup in
            let outcomes = await withTaskGroup(of: Result<SQLiteBackup, StoreError>.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        do throws(StoreError) {
                            return .success(try await database.backup(into: backup))
                        } catch { return .failure(error) }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let made = outcomes.compactMap { try? $0.get() }
            #expect(made.count == 1 && outcomes.count { $0 == .failure(.backupExists(backup)) } == 3, "\(outcomes)")
            #expect(try SQLiteBackup.verified(backup) == made.first)
            let names = try FileManager.default.contentsOfDirectory(atPath: backup).sorted()
            #expect(names == [SQLiteBackup.manifestName, SQLiteDatabase.fileName].sorted())
        }
    }

    @Test("A later form of the manifest is told as that, whatever else it says")
    func laterForm() async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            let path = "\(backup)/\(SQLiteBackup.manifestName)"
            try Data(#"{"format": 2, "files": []}"#.utf8).write(to: URL(filePath: path))
            #expect(throws: StoreError.backupUnusable(.laterForm(path))) {
                try SQLiteBackup.restore(from: backup, into: "\(place.folder)/elsewhere")
            }
        }
    }

    @Test("What is put aside takes no name beside which the log of another database lies")
    func foreignLog() async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            await database.close()
            let data = "\(place.folder)/data"
            let log = "\(data)/\(SQLiteBackup.replacedName)-wal"
            try Data("another's".utf8).write(to: URL(filePath: log))
            try SQLiteBackup.restore(from: backup, into: data, replacing: true)
            #expect(!FileManager.default.fileExists(atPath: "\(data)/\(SQLiteBackup.replacedName)"))
            #expect(FileManager.default.fileExists(atPath: "\(data)/\(SQLiteBackup.replacedName)-2"))
            #expect(FileManager.default.fileExists(atPath: log))
        }
    }

    @Test("A folder that a process has is not restored into")
    func locked() async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            let pid = ProcessInfo.processInfo.processIdentifier
            #expect(throws: StoreError.lockedByAnother(pid: pid)) {
                try SQLiteBackup.restore(from: backup, into: "\(place.folder)/data", replacing: true)
            }
        }
    }

    @Test("A database is only replaced when that is asked for, and is then kept whole beside the new one")
    func replacing() async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            try await database.write { sql in try Sample.register(sql) }
            await database.close()
            let data = "\(place.folder)/data"
            #expect(throws: StoreError.databaseExists(data)) {
                try SQLiteBackup.restore(from: backup, into: data)
            }
            try SQLiteBackup.restore(from: backup, into: data, replacing: true)
            let restored = try SQLiteDatabase.open(folder: data)
            let head = try await restored.read { sql in try AuditLog.head(sql) }
            #expect(head.position == 50)
            await restored.close()
            let aside = try DatabaseQueue(path: "\(data)/\(SQLiteBackup.replacedName)")
            #expect(try await aside.read { try Int.fetchOne($0, sql: "SELECT MAX(position) FROM audit") } == 51)
            try aside.close()
        }
    }

    @Test("What one restore after the other replaces is all kept")
    func replacingAgain() async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            await database.close()
            let data = "\(place.folder)/data"
            for entries in 51...53 {
                let current = try SQLiteDatabase.open(folder: data)
                for _ in 50..<entries { try await current.write { sql in try Sample.register(sql) } }
                await current.close()
                try SQLiteBackup.restore(from: backup, into: data, replacing: true)
            }
            for (suffix, entries) in [("", 51), ("-2", 52), ("-3", 53)] {
                let aside = try DatabaseQueue(path: "\(data)/\(SQLiteBackup.replacedName)\(suffix)")
                let last = try await aside.read { try Int.fetchOne($0, sql: "SELECT MAX(position) FROM audit") }
                #expect(last == entries)
                try aside.close()
            }
        }
    }

    @Test(
        "A backup whose manifest tells of another audit, other migrations or a later form is refused",
        arguments: ["auditHead", "migrations", "format"])
    func otherManifest(member: String) async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            let path = URL(filePath: "\(backup)/\(SQLiteBackup.manifestName)")
            let written = try JSONSerialization.jsonObject(with: Data(contentsOf: path))
            var manifest = try #require(written as? [String: Any])
            manifest[member] =
                switch member {
                case "auditHead": "50:\(String(repeating: "0", count: 64))"
                case "migrations": ["core/999-later"]
                default: 2
                }
            try JSONSerialization.data(withJSONObject: manifest).write(to: path)
            let file = "\(backup)/\(SQLiteDatabase.fileName)"
            let fault = member == "format" ? BackupFault.laterForm(path.path()) : .otherContent(file)
            #expect(throws: StoreError.backupUnusable(fault)) {
                try SQLiteBackup.restore(from: backup, into: "\(place.folder)/elsewhere")
            }
        }
    }

    @Test("A backup and a restore that do not fit leave nothing half written")
    func noRoom() async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            guard let disk = SmallFolder(bytes: 65_536) else { return }
            let (copy, target) = ("\(disk.path)/copy", "\(disk.path)/data")
            await #expect(throws: StoreError.noRoom(copy)) { try await database.backup(into: copy) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: copy) == [])
            #expect(throws: StoreError.noRoom(target)) { try SQLiteBackup.restore(from: backup, into: target) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["tongxing.lock"])
        }
    }

    @Test("A folder that cannot be written to is named, and not called a failed disk")
    func unwritable() async throws {
        try await withDatabase { place, database, _ in
            let file = "\(place.folder)/file"
            try Data().write(to: URL(filePath: file))
            let error = try await #require(throws: StoreError.self) { try await database.backup(into: file) }
            #expect(error.english.contains(file) && error.english.contains("rights"), "\(error)")
        }
    }

    @Test("What is wrong with a backup is told in one language, with what to do")
    func sentences() {
        let path = "/backup/manifest.json"
        let faults: [BackupFault] = [
            .noManifest(path), .malformedManifest(path), .laterForm(path), .noFile(path), .unreadable(path),
            .otherFile(path), .unsound(path), .otherContent(path),
        ]
        for fault in faults.map(StoreError.backupUnusable) {
            let chinese = fault.chinese.replacing(path, with: "")
            #expect(chinese.contains("；请") && !chinese.contains { $0.isASCII && $0.isLetter }, "\(chinese)")
            #expect(fault.english.contains("; ") && fault.english.utf8.allSatisfy { $0 < 128 })
        }
    }

    @Test("A backup with one changed byte, without its file or without its manifest is refused")
    func damaged() async throws {
        try await withDatabase { place, database, backup in
            try await database.backup(into: backup)
            await #expect(throws: StoreError.backupExists(backup)) {
                try await database.backup(into: backup)
            }
            let file = URL(filePath: "\(backup)/\(SQLiteDatabase.fileName)")
            var bytes = try Data(contentsOf: file)
            bytes[bytes.count / 2] ^= 1
            try bytes.write(to: file)
            for damage in [file, URL(filePath: "\(backup)/\(SQLiteBackup.manifestName)")] {
                let error = #expect(throws: StoreError.self) {
                    try SQLiteBackup.restore(from: backup, into: "\(place.folder)/elsewhere")
                }
                guard case .backupUnusable = error else { return #expect(Bool(false), "\(String(describing: error))") }
                try FileManager.default.removeItem(at: damage)
            }
            #expect(throws: StoreError.self) { try SQLiteBackup.verified(backup) }
        }
    }
}
