import GRDBSQLite
import Glibc
package import Store
import Synchronization

extension SQLiteDatabase {
    /// One copy at a time: two into one folder would take each other's files.
    private static let copying = Mutex(())

    /// Copies the database as it is at one moment into `folder`, while reads and writes go on.
    ///
    /// Throws ``StoreError/backupExists(_:)`` where the folder already holds a backup, and ``StoreError/noRoom(_:)``
    /// where it does not fit there; of what breaks off, nothing stays in the folder.
    @discardableResult
    package func backup(into folder: String) async throws(StoreError) -> SQLiteBackup {
        try Folder.create(folder)
        return try await onReader { session throws(StoreError) in
            try Self.copying.withLock { _ throws(StoreError) in try Self.backUp(session, into: folder) }
        }
    }

    private static func backUp(_ session: SQLiteSession, into folder: String) throws(StoreError) -> SQLiteBackup {
        let target = "\(folder)/\(fileName)"
        guard !Folder.exists("\(folder)/\(SQLiteBackup.manifestName)"), !Folder.exists(target) else {
            throw .backupExists(folder)
        }
        let part = target + ".part"
        let leftovers = [part, part + "-journal", target, "\(folder)/\(SQLiteBackup.manifestName).part"]
        Folder.discard(leftovers)
        do throws(StoreError) {
            // Made here: the engine would not say why it cannot, and would let others read it.
            try Folder.createFile(part)
            try copy(session, to: part)
            let manifest = try manifest(of: part)
            try Folder.flush(part)
            try Folder.rename(part, to: target)
            try manifest.write(into: folder)
            return manifest
        } catch {
            Folder.discard(leftovers)
            throw error == .diskFull ? .noRoom(folder) : error
        }
    }

    /// In one step, so that the copy is of one moment whatever the writer does meanwhile.
    private static func copy(_ session: SQLiteSession, to path: String) throws(StoreError) {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        try RawFile.open(path, flags: flags) { copy throws(StoreError) in
            guard let backup = sqlite3_backup_init(copy.handle, "main", session.handle, "main") else {
                throw SQLiteFailure.error(sqlite3_errcode(copy.handle), on: copy.handle)
            }
            let code = sqlite3_backup_step(backup, -1)
            sqlite3_backup_finish(backup)
            guard code == SQLITE_DONE else { throw SQLiteFailure.error(code, on: copy.handle) }
            // A copy is one file: without this, opening it would leave others beside it.
            try copy.executeScript("PRAGMA journal_mode = DELETE")
        }
    }

    private static func manifest(of path: String) throws(StoreError) -> SQLiteBackup {
        let (head, migrations) = try SQLiteBackup.content(of: path)
        let file = try FileDigest.of(path)
        return SQLiteBackup(
            fileHash: file.hash, fileSize: file.size, createdAt: SystemTime.microseconds(), auditHead: head.text,
            migrations: migrations)
    }
}
