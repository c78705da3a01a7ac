/// How an embedded database is tuned; the defaults suit one office machine.
package struct SQLiteOptions: Sendable {
    /// Connections that only read, each on a thread of its own.
    package var readers = 3
    /// How long a statement waits for a lock of another process, in seconds.
    package var busyTimeout: Double = 10
    /// The writer's page cache, in KiB. Debian's SQLite comes with 2 MB, which a busy night outgrows.
    package var writerCache = 48 * 1024
    /// Each reader's page cache, in KiB.
    package var readerCache = 8 * 1024
    /// Commands that may wait; more are refused as busy.
    package var waitingCommands = 4096
    /// Queries that may wait; more are refused as busy.
    package var waitingQueries = 1024
    /// Commands that share one commit at most.
    package var commandsPerCommit = 256
    /// Pages in the write-ahead log after which it is copied into the database, once callers have their answers.
    package var checkpointPages: Int32 = 4000

    /// Whether each commit is flushed to disk before its callers are answered; off only for what can be rebuilt.
    var isDurable = true

    package init() {}
}
