package import RuleModel

/// One row of an answer, detached from its connection.
package struct Row: Sendable {
    package let columns: ColumnNames
    package let values: [SQLValue]

    package init(columns: ColumnNames, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column by position, from 0.
    package subscript<Value: SQLDecodable>(index: Int) -> Value {
        get throws(StoreError) {
            guard values.indices.contains(index), let value = Value(sql: values[index]) else {
                throw unreadable(at: index, as: Value.self)
            }
            return value
        }
    }

    package subscript<Value: SQLDecodable>(name: String) -> Value {
        get throws(StoreError) { try self[position(of: name)] }
    }

    package subscript<Name: OpenName>(index: Int) -> Name {
        get throws(StoreError) { Name(rawValue: try self[index] as String) }
    }

    package subscript<Name: OpenName>(name: String) -> Name {
        get throws(StoreError) { try self[position(of: name)] }
    }

    package subscript<Name: OpenName>(index: Int) -> Name? {
        get throws(StoreError) { (try self[index] as String?).map { Name(rawValue: $0) } }
    }

    package subscript<Name: OpenName>(name: String) -> Name? {
        get throws(StoreError) { try self[position(of: name)] }
    }

    private func position(of name: String) throws(StoreError) -> Int {
        guard let index = columns.index(of: name) else { throw .unreadable("no column \(name)") }
        return index
    }

    private func unreadable<Value>(at index: Int, as type: Value.Type) -> StoreError {
        guard values.indices.contains(index) else { return .unreadable("no column at \(index)") }
        return .unreadable("column \(columns.names[index]) is not \(type)")
    }
}
