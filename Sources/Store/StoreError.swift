/// Why the store could not do what was asked.
package enum StoreError: Error, Hashable, Sendable {
    /// Too much work is waiting, or another connection held the database for too long.
    case busy
    /// The disk is full; nothing was written.
    case diskFull
    /// The disk failed to read or write; nothing was acknowledged.
    case ioError(String)
    /// The file is not a sound database.
    case corrupt(String)
    /// Another process owns the data folder; 0 where its number is not known.
    case lockedByAnother(pid: Int32)
    /// A newer release has written these migrations, which this one does not know.
    case newerSchema([String])
    /// A migration was applied with another text than it has now, or out of order.
    case migrationChanged(String)
    /// A uniqueness or check is violated: the check's name, or `table.column, table.column`.
    case constraint(String)
    /// Stored data does not have the expected shape.
    case unreadable(String)
    /// The engine does not accept a statement: a mistake of the program.
    case invalidSQL(String)
    /// The database is closed.
    case closed
    /// A folder cannot be created, opened or written to.
    case folderUnusable(String)
    /// What was to go into this folder does not fit onto its disk; nothing of it is left there.
    case noRoom(String)
    /// A backup is incomplete or damaged.
    case backupUnusable(BackupFault)
    /// A backup would go into this folder, which holds one already.
    case backupExists(String)
    /// A backup would be restored into this folder, which has a database already.
    case databaseExists(String)
    /// The caller stopped waiting; what it asked for may be done or not.
    case interrupted
    /// The body of a read or write threw something else.
    case failed(String)

    /// Whether the same call may succeed later without anybody changing it.
    package var isTransient: Bool {
        switch self {
        case .busy, .diskFull, .noRoom, .ioError, .lockedByAnother, .closed, .interrupted: true
        default: false
        }
    }
}
