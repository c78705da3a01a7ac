import GRDB
import Store

/// Opens a file and proves that it is as durable as promised.
enum SQLiteOpening {
    static func open(path: String, options: SQLiteOptions) throws(StoreError) -> DatabasePool {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration(options))
            try pool.writeWithoutTransaction { try makeDurable($0, options) }
            return pool
        } catch {
            throw SQLiteFailure.error(error)
        }
    }

    private static func configuration(_ options: SQLiteOptions) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(options.busyTimeout)
        configuration.maximumReaderCount = max(1, options.readers)
        configuration.foreignKeysEnabled = false
        configuration.label = "tongxing.store"
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -\(options.readerCache)")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// Only now: opening a pool sets `synchronous` to NORMAL, which would lose the last commits of a power cut.
    private static func makeDurable(_ database: GRDB.Database, _ options: SQLiteOptions) throws {
        let wanted = options.isDurable ? 2 : 0
        try database.execute(sql: "PRAGMA synchronous = \(wanted)")
        try database.execute(sql: "PRAGMA cache_size = -\(options.writerCache)")
        try database.execute(sql: "PRAGMA secure_delete = OFF")
        try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
        let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
        guard synchronous == wanted, journal == "wal" else {
            throw StoreError.ioError("synchronous=\(synchronous ?? -1), journal_mode=\(journal ?? "none")")
        }
    }
}
