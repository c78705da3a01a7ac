extension CoreSchema {
    /// Proposals to change the rules, and what an activation has to tell besides.
    static let drafts: [Migration.Step] = [
        .sql(
            """
            CREATE TABLE rule_draft (
                id INTEGER PRIMARY KEY, hash TEXT NOT NULL, base TEXT NOT NULL, state TEXT NOT NULL,
                author TEXT NOT NULL, note TEXT NOT NULL, created_at INTEGER NOT NULL, activation INTEGER,
                decided_by TEXT, decided_at INTEGER, reason TEXT NOT NULL, report BLOB NOT NULL, scenarios BLOB NOT NULL)
            """),
        .sql("CREATE INDEX rule_draft_hash ON rule_draft (hash, id)"),
        .sql("CREATE INDEX rule_draft_due ON rule_draft (activation, id) WHERE state = 'approved'"),
        // Activations that no round of any request can ask for any more: kept, and not loaded.
        .sql("CREATE TABLE rule_forgotten (id INTEGER PRIMARY KEY)"),
        .sql("ALTER TABLE rule_activation ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
        .sql("ALTER TABLE rule_activation ADD COLUMN author TEXT NOT NULL DEFAULT ''"),
        // The end of the audit at that moment: what came in between two activations is found by it.
        .sql("ALTER TABLE rule_activation ADD COLUMN audit_position INTEGER NOT NULL DEFAULT 0"),
    ]
}
