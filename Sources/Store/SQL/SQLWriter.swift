/// A connection inside the transaction of one command.
package protocol SQLWriter: SQLReader {
    /// Runs a statement whose rows, if any, are of no interest, and returns how many rows it changed.
    @discardableResult
    func run(_ statement: Statement, _ arguments: [SQLValue]) throws(StoreError) -> Int
}

extension SQLWriter {
    @discardableResult
    package func run(_ statement: Statement) throws(StoreError) -> Int { try run(statement, []) }
}
