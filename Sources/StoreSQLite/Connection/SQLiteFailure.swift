import GRDB
import GRDBSQLite
import Store

/// Turns SQLite's result codes into the sentences of the port.
enum SQLiteFailure {
    /// The failure that the handle reports for `code`.
    static func error(_ code: CInt, on handle: OpaquePointer?) -> StoreError {
        error(
            code, message: handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code)))
    }

    static func error(_ code: CInt, message: String) -> StoreError {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_NOMEM: .busy
        case SQLITE_FULL: .diskFull
        case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM: .ioError("\(message), code \(code)")
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt(message)
        case SQLITE_CONSTRAINT: .constraint(constraint(in: message))
        case SQLITE_INTERRUPT: .closed
        default: .invalidSQL("\(message), code \(code)")
        }
    }

    /// The failure behind an error that GRDB threw.
    static func error(_ error: any Error) -> StoreError {
        switch error {
        case let error as StoreError: error
        case let error as DatabaseError:
            Self.error(error.extendedResultCode.rawValue, message: error.message ?? "\(error)")
        default: .failed("\(error)")
        }
    }

    /// `UNIQUE constraint failed: a.b, a.c` without its preamble.
    private static func constraint(in message: String) -> String {
        guard let preamble = message.firstRange(of: " constraint failed: ") else { return message }
        return String(message[preamble.upperBound...])
    }
}
