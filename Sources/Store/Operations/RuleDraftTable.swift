package import WorkCalendar

/// The proposals to change the rules, decided ones too.
package enum RuleDraftTable {
    private static let insert = Statement(
        "rule-draft.insert",
        """
        INSERT INTO rule_draft (hash, base, state, author, note, created_at, activation, decided_by, decided_at,
            reason, report, scenarios)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    private static let select = Statement(
        "rule-draft.select",
        """
        SELECT id, hash, base, state, author, note, created_at, activation, decided_by, decided_at, reason, report,
            scenarios
        FROM rule_draft WHERE hash >= ? AND hash < ? ORDER BY id DESC LIMIT 100
        """)
    private static let list = Statement(
        "rule-draft.list",
        """
        SELECT id, hash, base, state, author, note, created_at, activation, decided_by, decided_at, reason, report,
            scenarios
        FROM rule_draft ORDER BY id DESC LIMIT ?
        """)
    private static let due = Statement(
        "rule-draft.due",
        """
        SELECT id, hash, base, state, author, note, created_at, activation, decided_by, decided_at, reason, report,
            scenarios
        FROM rule_draft WHERE state = 'approved' AND activation <= ? ORDER BY activation, id LIMIT 1
        """)
    private static let open = Statement(
        "rule-draft.open",
        """
        SELECT id, hash, base, state, author, note, created_at, activation, decided_by, decided_at, reason, report,
            scenarios
        FROM rule_draft WHERE state IN ('waiting', 'approved') ORDER BY id DESC LIMIT 100
        """)
    private static let waiting = Statement(
        "rule-draft.waiting",
        "SELECT count(*) FROM rule_draft WHERE state = 'waiting' AND base = ? AND author <> ?")
    private static let settle = Statement(
        "rule-draft.settle",
        """
        UPDATE rule_draft SET state = ?, decided_by = ?, decided_at = ?, activation = ?, reason = ?
        WHERE id = ? AND state = ?
        """)

    package static func insert(_ draft: RuleDraftRecord, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(
            insert,
            [
                .text(draft.hash), .text(draft.base), .text(draft.state.rawValue), .text(draft.author),
                .text(draft.note), SQLValue(draft.createdAt), SQLValue(draft.activation), SQLValue(draft.decidedBy),
                SQLValue(draft.decidedAt), .text(draft.reason), .blob(draft.report),
                .blob(try JSONWriter.bytes(draft.scenarios)),
            ])
    }

    /// The newest draft of the set whose hash begins so; nil where there is none, or the beginning is of several sets.
    package static func find(_ prefix: String, _ sql: any SQLReader) throws(StoreError) -> RuleDraftRecord? {
        // Hashes are of hexadecimal digits, all of which come before “g”.
        let drafts = try sql.rows(select, [.text(prefix), .text(prefix + "g")], read)
        return Set(drafts.map(\.hash)).count == 1 ? drafts.first : nil
    }

    /// The newest drafts, newest first.
    package static func list(limit: Int, _ sql: any SQLReader) throws(StoreError) -> [RuleDraftRecord] {
        try sql.rows(list, [SQLValue(limit)], read)
    }

    /// The newest drafts that may still come into force, newest first.
    package static func open(_ sql: any SQLReader) throws(StoreError) -> [RuleDraftRecord] {
        try sql.rows(open, [], read)
    }

    /// How many drafts upon a set wait for somebody else than their author to decide.
    package static func waiting(
        on base: String, besides author: String, _ sql: any SQLReader
    ) throws(StoreError) -> Int {
        try sql.value(waiting, [.text(base), .text(author)]) ?? 0
    }

    /// The approved draft whose time has come, the earliest; nil where there is none.
    package static func due(by now: Instant, _ sql: any SQLReader) throws(StoreError) -> RuleDraftRecord? {
        try sql.row(due, [SQLValue(now)], read)
    }

    /// Writes down what became of a draft; false where somebody else decided it since it was read.
    package static func settle(
        _ draft: RuleDraftRecord, was state: RuleDraftRecord.State, _ sql: any SQLWriter
    ) throws(StoreError) -> Bool {
        try sql.run(
            settle,
            [
                .text(draft.state.rawValue), SQLValue(draft.decidedBy), SQLValue(draft.decidedAt),
                SQLValue(draft.activation), .text(draft.reason), .integer(draft.id), .text(state.rawValue),
            ]) == 1
    }

    private static func read(_ row: Row) throws(StoreError) -> RuleDraftRecord {
        guard let state = RuleDraftRecord.State(rawValue: try row[3]) else {
            throw .unreadable("rule_draft.state")
        }
        return RuleDraftRecord(
            id: try row[0], hash: try row[1], base: try row[2], state: state, author: try row[4], note: try row[5],
            createdAt: try row[6], activation: try row[7], decidedBy: try row[8], decidedAt: try row[9],
            reason: try row[10], report: try row[11], scenarios: try JSONReader.value(try row[12] as [UInt8]))
    }
}
