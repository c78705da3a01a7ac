import Store

/// How this engine says the steps of a migration.
enum SQLiteDialect {
    static func text(of step: Migration.Step) -> String {
        switch step {
        case .sql(let text): text.description
        case .keyed(let text): "\(text) WITHOUT ROWID"
        case .appendOnly(let table): appendOnly("\(table)")
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
