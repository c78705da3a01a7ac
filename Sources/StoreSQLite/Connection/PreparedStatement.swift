import GRDBSQLite
import Store

/// One compiled statement of one connection.
final class PreparedStatement {
    let pointer: OpaquePointer
    /// Set while rows are being handed out, so that a nested use of the same statement gets one of its own.
    var isRunning = false
    private let handle: OpaquePointer
    private(set) lazy var columns = ColumnNames(
        (0..<sqlite3_column_count(pointer)).map { String(cString: sqlite3_column_name(pointer, $0)) })

    init(_ sql: String, on handle: OpaquePointer) throws(StoreError) {
        var compiled: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
        guard code == SQLITE_OK else { throw SQLiteFailure.error(code, on: handle) }
        guard let compiled else { throw .invalidSQL("an empty statement") }
        self.pointer = compiled
        self.handle = handle
    }

    deinit { sqlite3_finalize(pointer) }

    func bind(_ arguments: [SQLValue]) throws(StoreError) {
        guard arguments.count == Int(sqlite3_bind_parameter_count(pointer)) else {
            throw .invalidSQL("\(arguments.count) values for: \(String(cString: sqlite3_sql(pointer)))")
        }
        var index: CInt = 0
        for argument in arguments {
            index += 1
            let code = bind(argument, at: index)
            guard code == SQLITE_OK else { throw SQLiteFailure.error(code, on: handle) }
        }
    }

    private func bind(_ value: SQLValue, at index: CInt) -> CInt {
        switch value {
        case .null: sqlite3_bind_null(pointer, index)
        case .integer(let number): sqlite3_bind_int64(pointer, index, number)
        case .real(let number): sqlite3_bind_double(pointer, index, number)
        case .text(let text): bind(text, at: index)
        case .blob(let bytes):
            bytes.isEmpty
                ? sqlite3_bind_zeroblob(pointer, index, 0)
                : sqlite3_bind_blob(pointer, index, bytes, CInt(bytes.count), transient)
        }
    }

    private func bind(_ text: String, at index: CInt) -> CInt {
        var text = text
        return text.withUTF8 { bytes in
            // An empty buffer may have no address, which SQLite would read as NULL.
            guard let start = bytes.baseAddress else { return sqlite3_bind_text(pointer, index, "", 0, transient) }
            return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                sqlite3_bind_text(pointer, index, $0, CInt(bytes.count), transient)
            }
        }
    }

    /// Whether there is a row.
    func step() throws(StoreError) -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw SQLiteFailure.error(code, on: handle)
        }
    }

    func reset() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }
}

/// Tells SQLite to copy what is bound. `SQLITE_TRANSIENT` is a C macro that does not import.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
