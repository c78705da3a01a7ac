package import WorkCalendar

/// Which audit entries a page shows, newest first.
package struct AuditFilter: Hashable, Sendable {
    package var actor: String?
    package var action: String?
    package var subject: String?
    package var from: Instant?
    package var until: Instant?
    /// Only entries before this position: the cursor of the page.
    package var before: Int64?
    package var limit: Int

    package init(
        actor: String? = nil, action: String? = nil, subject: String? = nil, from: Instant? = nil,
        until: Instant? = nil, before: Int64? = nil, limit: Int = 50
    ) {
        self.actor = actor
        self.action = action
        self.subject = subject
        self.from = from
        self.until = until
        self.before = before
        self.limit = limit
    }
}

extension AuditLog {
    /// The entries that the filter lets through, newest first.
    package static func entries(
        _ filter: AuditFilter, _ sql: any SQLReader
    ) throws(StoreError) -> [StoredAuditEntry] {
        var query = AssembledQuery(
            """
            SELECT position, recorded_at, actor, action, subject, detail, heads, previous, hash FROM audit
            """)
        query.add("actor = ?", filter.actor.map(SQLValue.text))
        query.add("action = ?", filter.action.map(SQLValue.text))
        query.add("subject = ?", filter.subject.map(SQLValue.text))
        query.add("recorded_at >= ?", filter.from.map { SQLValue($0) })
        query.add("recorded_at < ?", filter.until.map { SQLValue($0) })
        query.add("position < ?", filter.before.map(SQLValue.integer))
        query.end("ORDER BY position DESC LIMIT ?", [SQLValue(filter.limit)])
        return try sql.rows(query.statement("audit.filtered"), query.arguments, read)
    }
}
