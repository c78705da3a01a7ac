import WorkCalendar

/// The node's audit chain: one row for each act, in the same commit as the act.
package enum AuditLog {
    private static let insert = Statement(
        "audit.insert",
        """
        INSERT INTO audit (position, recorded_at, actor, action, subject, detail, heads, previous, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    private static let last = Statement(
        "audit.last", "SELECT position, hash FROM audit ORDER BY position DESC LIMIT 1")
    private static let at = Statement("audit.at", "SELECT position, hash FROM audit WHERE position = ?")
    private static let after = Statement(
        "audit.after",
        """
        SELECT position, recorded_at, actor, action, subject, detail, heads, previous, hash FROM audit
        WHERE position > ? ORDER BY position LIMIT ?
        """)

    /// Appends one entry and returns the new end of the chain.
    @discardableResult
    package static func append(_ entry: AuditEntry, _ sql: any SQLWriter) throws(StoreError) -> AuditHead {
        let head = try head(sql)
        let position = head.position + 1
        let hash = hash(of: entry, position: position, previous: head.hash)
        try sql.run(
            insert,
            [
                .integer(position), SQLValue(entry.recordedAt), .text(entry.actor), .text(entry.action),
                .text(entry.subject), .text(entry.detail), .blob(EventHead.bytes(of: entry.heads)),
                SQLValue(head.hash), SQLValue(hash),
            ])
        return AuditHead(position: position, hash: hash)
    }

    /// The end of the chain; ``AuditHead/none`` where nothing was ever done.
    package static func head(_ sql: any SQLReader) throws(StoreError) -> AuditHead {
        try sql.row(last) { row throws(StoreError) in AuditHead(position: try row[0], hash: try row[1]) } ?? .none
    }

    /// What the end of the chain was when it had `position` entries; nil where it never had.
    package static func head(at position: Int64, _ sql: any SQLReader) throws(StoreError) -> AuditHead? {
        try sql.row(at, [.integer(position)]) { row throws(StoreError) in
            AuditHead(position: try row[0], hash: try row[1])
        }
    }

    /// Entries after a position, oldest first.
    package static func entries(
        after position: Int64, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [StoredAuditEntry] {
        try sql.rows(after, [.integer(position), SQLValue(limit)], read)
    }

    static func read(_ row: Row) throws(StoreError) -> StoredAuditEntry {
        let heads: [UInt8] = try row[6]
        guard let heads = EventHead.heads(in: heads) else { throw .unreadable("audit.heads") }
        return StoredAuditEntry(
            position: try row[0],
            entry: AuditEntry(
                recordedAt: try row[1], actor: try row[2], action: try row[3], subject: try row[4],
                detail: try row[5], heads: heads),
            previous: try row[7], hash: try row[8])
    }

    /// What the chain covers: every field, the place and the hash before.
    static func hash(of entry: AuditEntry, position: Int64, previous: Digest) -> Digest {
        var bytes = CanonicalBytes(capacity: 256)
        bytes.append(raw: previous.bytes)
        bytes.append(position)
        bytes.append(entry.recordedAt.microseconds)
        for text in [entry.actor, entry.action, entry.subject, entry.detail] { bytes.append(text) }
        bytes.append(EventHead.bytes(of: entry.heads))
        return Digest(of: bytes.bytes)
    }
}
