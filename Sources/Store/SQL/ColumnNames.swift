/// The names of an answer's columns, shared by all its rows.
package final class ColumnNames: Sendable {
    package let names: [String]
    private let positions: [String: Int]

    package init(_ names: [String]) {
        self.names = names
        self.positions = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The position of the first column of that name.
    package func index(of name: String) -> Int? { positions[name] }
}
