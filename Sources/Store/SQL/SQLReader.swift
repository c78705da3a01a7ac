/// A connection inside one snapshot or transaction; valid only while the body that got it runs.
package protocol SQLReader: AnyObject {
    /// Hands each row to `body` in turn, until the rows end or `body` answers false.
    func scan(
        _ statement: Statement, _ arguments: [SQLValue], _ body: (Row) throws(StoreError) -> Bool
    ) throws(StoreError)
}

extension SQLReader {
    /// Every row, as `transform` reads it.
    package func rows<Value>(
        _ statement: Statement, _ arguments: [SQLValue] = [], _ transform: (Row) throws(StoreError) -> Value
    ) throws(StoreError) -> [Value] {
        var values: [Value] = []
        try scan(statement, arguments) { row throws(StoreError) in
            values.append(try transform(row))
            return true
        }
        return values
    }

    /// The first row, as `transform` reads it; nil where there is none.
    package func row<Value>(
        _ statement: Statement, _ arguments: [SQLValue] = [], _ transform: (Row) throws(StoreError) -> Value
    ) throws(StoreError) -> Value? {
        var value: Value?
        try scan(statement, arguments) { row throws(StoreError) in
            value = try transform(row)
            return false
        }
        return value
    }

    /// Every row, kept whole.
    package func rows(_ statement: Statement, _ arguments: [SQLValue] = []) throws(StoreError) -> [Row] {
        try rows(statement, arguments) { row throws(StoreError) in row }
    }

    /// The first row, kept whole; nil where there is none.
    package func row(_ statement: Statement, _ arguments: [SQLValue] = []) throws(StoreError) -> Row? {
        try row(statement, arguments) { row throws(StoreError) in row }
    }

    /// The first column of the first row; nil where there is no row.
    package func value<Value: SQLDecodable>(
        _ statement: Statement, _ arguments: [SQLValue] = [], as type: Value.Type = Value.self
    ) throws(StoreError) -> Value? {
        try row(statement, arguments) { row throws(StoreError) in try row[0] as Value }
    }

    /// Whether there is at least one row.
    package func exists(_ statement: Statement, _ arguments: [SQLValue] = []) throws(StoreError) -> Bool {
        try row(statement, arguments) { _ throws(StoreError) in true } ?? false
    }
}
