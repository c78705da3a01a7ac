import Store

/// Passes statements on, and keeps how SQLite is going to carry them out.
final class PlanRecorder: SQLReader {
    private let sql: any SQLReader
    private(set) var plans: [String] = []

    init(_ sql: any SQLReader) { self.sql = sql }

    func scan(
        _ statement: Statement, _ arguments: [SQLValue], _ body: (Row) throws(StoreError) -> Bool
    ) throws(StoreError) {
        let steps: [String] = try sql.rows(
            Statement(assembled: "explain", "EXPLAIN QUERY PLAN \(statement.sql)"), arguments
        ) { row throws(StoreError) in try row[3] }
        plans.append(steps.joined(separator: "; "))
        try sql.scan(statement, arguments, body)
    }
}
