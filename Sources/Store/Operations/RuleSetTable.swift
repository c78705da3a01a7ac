import FoundationEssentials
package import WorkCalendar

/// Every rule set that was ever drafted or in force. The database is the truth; the folder is the working copy.
package enum RuleSetTable {
    private static let insert = Statement(
        "rule-set.insert",
        """
        INSERT INTO rule_set (hash, state, files, author, note, created_at, approved_by, approved_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
        """)
    private static let select = Statement(
        "rule-set.select",
        """
        SELECT hash, state, files, author, note, created_at, approved_by, approved_at FROM rule_set WHERE hash = ?
        """)
    private static let list = Statement(
        "rule-set.list",
        """
        SELECT hash, state, files, author, note, created_at, approved_by, approved_at FROM rule_set
        ORDER BY created_at DESC, hash LIMIT ?
        """)
    private static let setState = Statement("rule-set.state", "UPDATE rule_set SET state = ? WHERE hash = ?")
    private static let retire = Statement(
        "rule-set.retire", "UPDATE rule_set SET state = 'retired' WHERE state = 'active' AND hash <> ?")
    private static let approve = Statement(
        "rule-set.approve",
        "UPDATE rule_set SET state = 'approved', approved_by = ?, approved_at = ? WHERE hash = ? AND state = 'draft'")
    private static let activate = Statement(
        "rule-set.activate",
        """
        INSERT INTO rule_activation (hash, activated_at, actor, cause, note, author, audit_position)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    private static let activations = Statement(
        "rule-set.activations",
        """
        SELECT id, hash, activated_at, actor, cause, note, author, audit_position FROM rule_activation ORDER BY id
        """)
    private static let active = Statement(
        "rule-set.active",
        """
        SELECT hash, state, files, author, note, created_at, approved_by, approved_at FROM rule_set
        WHERE hash = (SELECT hash FROM rule_activation ORDER BY id DESC LIMIT 1)
        """)

    /// Keeps a set; one that is known by its hash stays as it is.
    package static func insert(_ set: RuleSetRecord, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(
            insert,
            [
                .text(set.hash), .text(set.state.rawValue), .blob(try encoded(set.files)), .text(set.author),
                .text(set.note), SQLValue(set.createdAt), SQLValue(set.approvedBy), SQLValue(set.approvedAt),
            ])
    }

    package static func find(_ hash: String, _ sql: any SQLReader) throws(StoreError) -> RuleSetRecord? {
        try sql.row(select, [.text(hash)], read)
    }

    /// The newest sets, drafts among them.
    package static func list(limit: Int, _ sql: any SQLReader) throws(StoreError) -> [RuleSetRecord] {
        try sql.rows(list, [SQLValue(limit)], read)
    }

    /// The set that was last activated; nil in an empty database.
    package static func active(_ sql: any SQLReader) throws(StoreError) -> RuleSetRecord? {
        try sql.row(active, [], read)
    }

    /// A second person's yes; false where the set is not a draft.
    package static func approve(
        _ hash: String, by actor: String, at now: Instant, _ sql: any SQLWriter
    ) throws(StoreError) -> Bool {
        try sql.run(approve, [.text(actor), SQLValue(now), .text(hash)]) == 1
    }

    /// Refuses a draft; false where there is no such set.
    package static func refuse(_ hash: String, _ sql: any SQLWriter) throws(StoreError) -> Bool {
        try sql.run(setState, [.text(RuleSetRecord.State.refused.rawValue), .text(hash)]) == 1
    }

    /// Puts a set into force and retires the one before; false where there is no such set.
    ///
    /// - Parameters:
    ///   - author: who wrote the set, where that is somebody else.
    ///   - note: why.
    package static func activate(
        _ hash: String, cause: RuleActivation.Cause, by actor: String, author: String? = nil, note: String = "",
        at now: Instant, _ sql: any SQLWriter
    ) throws(StoreError) -> Bool {
        guard try sql.run(setState, [.text(RuleSetRecord.State.active.rawValue), .text(hash)]) == 1 else {
            return false
        }
        try sql.run(retire, [.text(hash)])
        try sql.run(
            activate,
            [
                .text(hash), SQLValue(now), .text(actor), .text(cause.rawValue), .text(note), .text(author ?? actor),
                .integer(try AuditLog.head(sql).position),
            ])
        return true
    }

    /// Every activation there was, oldest first.
    package static func activations(_ sql: any SQLReader) throws(StoreError) -> [RuleActivation] {
        try sql.rows(activations) { row throws(StoreError) in
            guard let cause = RuleActivation.Cause(rawValue: try row[4]) else {
                throw .unreadable("rule_activation.cause")
            }
            return RuleActivation(
                id: try row[0], hash: try row[1], activatedAt: try row[2], actor: try row[3], cause: cause,
                note: try row[5], author: try row[6], auditPosition: try row[7])
        }
    }

    private static func read(_ row: Row) throws(StoreError) -> RuleSetRecord {
        guard let state = RuleSetRecord.State(rawValue: try row[1]) else { throw .unreadable("rule_set.state") }
        return RuleSetRecord(
            hash: try row[0], state: state, files: try decoded(try row[2]), author: try row[3], note: try row[4],
            createdAt: try row[5], approvedBy: try row[6], approvedAt: try row[7])
    }

    private static func encoded(_ files: [RuleSetRecord.File]) throws(StoreError) -> [UInt8] {
        do {
            return Array(try JSONEncoder().encode(files))
        } catch {
            throw .failed("rule files: \(error)")
        }
    }

    private static func decoded(_ bytes: [UInt8]) throws(StoreError) -> [RuleSetRecord.File] {
        do {
            return try JSONDecoder().decode([RuleSetRecord.File].self, from: Data(bytes))
        } catch {
            throw .unreadable("rule_set.files: \(error)")
        }
    }
}
