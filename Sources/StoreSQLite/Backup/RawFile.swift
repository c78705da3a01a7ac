import GRDBSQLite
import Store

/// A database file that nobody else uses, opened for one errand.
enum RawFile {
    /// Opens, hands out the connection, and closes.
    static func open<Value>(
        _ path: String, flags: CInt, _ body: (SQLiteSession) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        defer { sqlite3_close_v2(handle) }
        guard code == SQLITE_OK, let handle else { throw SQLiteFailure.error(code, on: handle) }
        sqlite3_extended_result_codes(handle, 1)
        let session = SQLiteSession(handle)
        defer { session.finalizeStatements() }
        return try body(session)
    }

    private static let quickCheck = Statement("engine.quick-check", "PRAGMA quick_check(1)")

    /// Throws ``StoreError/backupUnusable(_:)`` unless SQLite finds the file sound.
    static func checkIntegrity(_ path: String) throws(StoreError) {
        let verdict: String?
        do {
            verdict = try open(path, flags: SQLITE_OPEN_READWRITE) { session throws(StoreError) in
                try session.value(quickCheck)
            }
        } catch {
            throw .backupUnusable(.unsound(path))
        }
        guard verdict == "ok" else { throw .backupUnusable(.unsound(path)) }
    }
}
