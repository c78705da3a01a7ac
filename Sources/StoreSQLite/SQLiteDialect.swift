import Store

/// How this engine takes the steps of a migration.
enum SQLiteDialect {
    static func carryOut(_ step: Migration.Step, on session: SQLiteSession) throws(StoreError) {
        switch step {
        case .sql(let text): try session.executeScript(text.description)
        case .keyed(let text): try session.executeScript("\(text) WITHOUT ROWID")
        case .appendOnly(let table): try session.executeScript(appendOnly("\(table)"))
        case .fill(_, let body): try body(session)
        }
    }

    private static func appendOnly(_ table: String) -> String {
        ["UPDATE", "DELETE"].map { verb in
            """
            CREATE TRIGGER \(table)_refuses_\(verb.lowercased()) BEFORE \(verb) ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only: \(table)'); END;
            """
        }.joined(separator: "\n")
    }
}
