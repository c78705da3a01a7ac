/// The tables of the core. Few wide rows and few indexes: each index is paid for by every request.
package enum CoreSchema {
    package static let owner = "core"

    /// Apply these before any module's.
    package static let migrations: [Migration] = [
        Migration(owner: owner, name: "001-requests", requests),
        Migration(owner: owner, name: "002-chains", chains),
        Migration(owner: owner, name: "003-operations", operations),
        Migration(owner: owner, name: "004-participants", participants),
        Migration(owner: owner, name: "005-rule-drafts", drafts),
        Migration(owner: owner, name: "006-deeds", deeds),
        Migration(owner: owner, name: "007-finished", finished),
        Migration(owner: owner, name: "008-rule-scenarios", scenarios),
    ]

    /// What changed, who did it; neither can be edited or deleted through SQL.
    private static let chains: [Migration.Step] = [
        // The id is the request's key times 65,536 plus the sequence, so that the events of a request lie together
        // and need no further index.
        .sql(
            """
            CREATE TABLE request_event (
                id INTEGER PRIMARY KEY, name TEXT NOT NULL, round INTEGER NOT NULL, effective_at INTEGER NOT NULL,
                recorded_at INTEGER NOT NULL, actor TEXT NOT NULL, data BLOB NOT NULL,
                previous BLOB NOT NULL, hash BLOB NOT NULL)
            """),
        .appendOnly(table: "request_event"),
        // One row a command; the rows with heads are also the feed that search, streams and webhooks follow.
        .sql(
            """
            CREATE TABLE audit (
                position INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, actor TEXT NOT NULL,
                action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL,
                heads BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL)
            """),
        .appendOnly(table: "audit"),
    ]
}
