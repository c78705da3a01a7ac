/// A query put together from fixed pieces; values only ever go in as parameters.
package struct AssembledQuery: Sendable {
    private var text: String
    private var hasCondition = false
    package private(set) var arguments: [SQLValue]

    /// `start` ends before the WHERE clause.
    package init(_ start: String, _ arguments: [SQLValue] = []) {
        self.text = start
        self.arguments = arguments
    }

    /// One more condition; left out where there is no value.
    package mutating func add(_ condition: String, _ value: SQLValue?) {
        guard let value else { return }
        add(condition, [value])
    }

    /// One more condition with as many values as it has question marks.
    package mutating func add(_ condition: String, _ values: [SQLValue] = []) {
        text += hasCondition ? " AND (\(condition))" : " WHERE (\(condition))"
        hasCondition = true
        arguments += values
    }

    /// The column is one of the values; left out where the list is nil, never true where it is empty.
    package mutating func add(_ column: String, in values: [SQLValue]?) {
        guard let values else { return }
        guard !values.isEmpty else { return add("1 = 0") }
        let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
        add(values.count == 1 ? "\(column) = ?" : "\(column) IN (\(marks))", values)
    }

    /// What follows the conditions, such as ORDER BY and LIMIT.
    package mutating func end(_ clause: String, _ values: [SQLValue] = []) {
        text += " \(clause)"
        arguments += values
    }

    package func statement(_ name: String) -> Statement { Statement(assembled: name, text) }
}
