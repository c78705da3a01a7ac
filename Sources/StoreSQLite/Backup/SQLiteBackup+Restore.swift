import GRDBSQLite
import Glibc
package import Store
import WorkCalendar

extension SQLiteBackup {
    /// What a database that a restore replaced is called from then on; further ones are numbered from 2.
    package static let replacedName = "\(SQLiteDatabase.fileName).replaced"

    /// Puts a verified backup in the place of a folder's database, marked by ``RestoredMark``; the database that was
    /// there is kept under ``replacedName``, and so are those that earlier restores replaced.
    ///
    /// Throws ``StoreError/lockedByAnother(pid:)`` while a process has the folder, and
    /// ``StoreError/databaseExists(_:)`` where the folder has a database already and `replacing` is false.
    @discardableResult
    package static func restore(
        from backup: String, into folder: String, replacing: Bool = false
    ) throws(StoreError) -> SQLiteBackup {
        let lock = try FolderLock.take(folder: folder)
        defer { lock.release() }
        let manifest = try verified(backup)
        let target = "\(folder)/\(SQLiteDatabase.fileName)"
        guard replacing || !Folder.exists(target) else {
            throw .databaseExists(folder)
        }
        let part = target + ".part"
        do throws(StoreError) {
            try Folder.copyFile("\(backup)/\(SQLiteDatabase.fileName)", to: part)
            try markRestored(part)
            try Folder.flush(part)
        } catch {
            Folder.discard([part, part + "-journal"])
            switch error {
            case .diskFull, .noRoom: throw .noRoom(folder)
            default: throw error
            }
        }
        if Folder.exists(target) { try setAside(target, as: freeName("\(folder)/\(replacedName)")) }
        // The search index is built anew.
        Folder.discard(["", "-wal", "-shm"].map { "\(folder)/\(SQLiteSearchIndex.fileName)\($0)" })
        try Folder.rename(part, to: target)
        try Folder.flush(folder)
        return manifest
    }

    /// The name itself, or the first with a number that is not taken, by a log that was left alone either.
    private static func freeName(_ path: String) -> String {
        var (name, number) = (path, 1)
        while Folder.exists(name) || Folder.exists("\(name)-wal") {
            number += 1
            name = "\(path)-\(number)"
        }
        return name
    }

    /// The log goes into the file first, so that one file is the whole database; it must not meet the new one.
    private static func setAside(_ path: String, as aside: String) throws(StoreError) {
        // A damaged file has nothing to take in, and is what a restore is for.
        try? RawFile.open(path, flags: SQLITE_OPEN_READWRITE) { session throws(StoreError) in
            try session.executeScript("PRAGMA wal_checkpoint(TRUNCATE)")
        }
        // A log that could not be taken in, such as on a full disk, holds commits: it goes with its file.
        if Folder.size("\(path)-wal") > 0 { try Folder.rename("\(path)-wal", to: "\(aside)-wal") }
        Folder.discard(["-wal", "-shm"].map { path + $0 })
        try Folder.rename(path, to: aside)
    }

    private static func markRestored(_ path: String) throws(StoreError) {
        try RawFile.open(path, flags: SQLITE_OPEN_READWRITE) { session throws(StoreError) in
            let hasSettings = try session.exists(
                Statement("setting.exists", "SELECT 1 FROM sqlite_master WHERE name = 'setting'"))
            guard hasSettings else { return }
            try RestoredMark.set(at: Instant(microseconds: SystemTime.microseconds()), session)
        }
    }
}
