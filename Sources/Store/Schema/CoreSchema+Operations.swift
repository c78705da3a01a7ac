extension CoreSchema {
    static let operations: [Migration.Step] = [
        // `scope` is the digest of client, method, path and key. Rows are in the order of their expiry.
        .sql(
            """
            CREATE TABLE idempotency (
                id INTEGER PRIMARY KEY, scope BLOB NOT NULL, body_hash BLOB NOT NULL, status INTEGER NOT NULL,
                headers TEXT NOT NULL, response BLOB NOT NULL, expires_at INTEGER NOT NULL)
            """),
        .sql("CREATE UNIQUE INDEX idempotency_scope ON idempotency (scope)"),
        .keyed(
            "CREATE TABLE outbox_cursor (consumer TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (consumer))"),
        .keyed(
            """
            CREATE TABLE rule_set (
                hash TEXT NOT NULL, state TEXT NOT NULL, files BLOB NOT NULL, author TEXT NOT NULL,
                note TEXT NOT NULL, created_at INTEGER NOT NULL, approved_by TEXT, approved_at INTEGER,
                PRIMARY KEY (hash))
            """),
        .sql(
            """
            CREATE TABLE rule_activation (
                id INTEGER PRIMARY KEY, hash TEXT NOT NULL, activated_at INTEGER NOT NULL, actor TEXT NOT NULL,
                cause TEXT NOT NULL)
            """),
        .appendOnly(table: "rule_activation"),
        .keyed(
            """
            CREATE TABLE setting (
                key TEXT NOT NULL, value TEXT NOT NULL, updated_at INTEGER NOT NULL, PRIMARY KEY (key))
            """),
        .sql(
            """
            CREATE TABLE job (
                id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, payload BLOB NOT NULL,
                run_at INTEGER NOT NULL, attempts INTEGER NOT NULL, last_error TEXT)
            """),
        .sql("CREATE UNIQUE INDEX job_key ON job (kind, key)"),
        .sql("CREATE INDEX job_due ON job (kind, run_at)"),
    ]
}
