import GRDBSQLite
import Glibc
package import Store
import WorkCalendar

extension SQLiteBackup {
    /// The setting that a restored database carries until somebody has looked at it: microseconds UTC.
    ///
    /// What would have been sent between backup and restore is overdue at once; senders read this and hold back.
    package static let restoredAtSetting = "restored-at"

    /// Puts a verified backup in the place of a folder's database.
    ///
    /// Throws ``StoreError/lockedByAnother(pid:)`` while a process has the folder, and
    /// ``StoreError/backupUnusable(_:)`` where the folder has a database already and `replacing` is false.
    @discardableResult
    package static func restore(
        from backup: String, into folder: String, replacing: Bool = false
    ) throws(StoreError) -> SQLiteBackup {
        let lock = try FolderLock.take(folder: folder)
        defer { lock.release() }
        let manifest = try verified(backup)
        let target = "\(folder)/\(SQLiteDatabase.fileName)"
        guard replacing || !Folder.exists(target) else {
            throw .backupUnusable("\(folder) already has a database")
        }
        let part = target + ".part"
        try Folder.copyFile("\(backup)/\(SQLiteDatabase.fileName)", to: part)
        try markRestored(part)
        try Folder.flush(part)
        // The old log must not be applied to the new file; the search index is built anew.
        for name in [SQLiteDatabase.fileName, SQLiteSearchIndex.fileName] {
            for suffix in ["-wal", "-shm"] { unlink("\(folder)/\(name)\(suffix)") }
        }
        unlink("\(folder)/\(SQLiteSearchIndex.fileName)")
        try Folder.rename(part, to: target)
        try Folder.flush(folder)
        return manifest
    }

    private static func markRestored(_ path: String) throws(StoreError) {
        try RawFile.open(path, flags: SQLITE_OPEN_READWRITE) { session throws(StoreError) in
            let hasSettings = try session.exists(
                Statement("setting.exists", "SELECT 1 FROM sqlite_master WHERE name = 'setting'"))
            guard hasSettings else { return }
            let now = SystemTime.microseconds()
            try SettingTable.set(
                restoredAtSetting, to: String(now), at: .init(microseconds: now), session)
        }
    }
}
