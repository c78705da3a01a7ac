import GRDBSQLite
import Store

extension PreparedStatement {
    /// The current row, copied out of the connection.
    func currentRow() -> Row {
        let count = sqlite3_column_count(pointer)
        var values: [SQLValue] = []
        values.reserveCapacity(Int(count))
        for index in 0..<count { values.append(value(at: index)) }
        return Row(columns: columns, values: values)
    }

    private func value(at index: CInt) -> SQLValue {
        switch sqlite3_column_type(pointer, index) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, index))
        case SQLITE_FLOAT: .real(sqlite3_column_double(pointer, index))
        case SQLITE_TEXT:
            .text(
                String(
                    decoding: UnsafeBufferPointer(
                        start: sqlite3_column_text(pointer, index), count: Int(sqlite3_column_bytes(pointer, index))),
                    as: UTF8.self))
        case SQLITE_BLOB:
            .blob(
                [UInt8](
                    UnsafeRawBufferPointer(
                        start: sqlite3_column_blob(pointer, index), count: Int(sqlite3_column_bytes(pointer, index)))))
        default: .null
        }
    }
}
