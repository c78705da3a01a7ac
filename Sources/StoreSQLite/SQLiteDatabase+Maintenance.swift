package import Store
import WorkCalendar

extension SQLiteDatabase: MaintainedDatabase {
    private static let quickCheck = Statement("engine.quick-check", "PRAGMA quick_check(1)")

    package func copy(into folder: String) async throws(StoreError) -> BackupSummary {
        let backup = try await backup(into: folder)
        return backup.summary(in: folder)
    }

    package func checkIntegrity() async throws(StoreError) {
        let verdict: String? = try await read { sql in try sql.value(Self.quickCheck) }
        guard verdict == "ok" else { throw .corrupt(verdict ?? "no verdict") }
    }
}

extension SQLiteBackup {
    /// The manifest in the words of the port.
    package func summary(in folder: String) -> BackupSummary {
        BackupSummary(
            folder: folder, createdAt: Instant(microseconds: createdAt), hash: fileHash, size: fileSize,
            auditHead: auditHead, migrations: migrations)
    }
}
