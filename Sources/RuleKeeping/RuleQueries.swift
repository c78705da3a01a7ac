import Lifecycle
import Store
import WorkCalendar

/// What the keeper asks the database beside the tables' own questions.
enum RuleQueries {
    /// The last activation, as the next one needs it.
    struct Activated {
        var id: Int64
        var hash: String
        var auditPosition: Int64
    }

    private static let last = Statement(
        "rule-keeping.last-activation",
        "SELECT id, hash, audit_position FROM rule_activation ORDER BY id DESC LIMIT 1")
    private static let oldest = Statement(
        "rule-keeping.oldest-open",
        // Numbers are given in the order of registration. The sign keeps the engine from walking the table itself: open
        // requests have narrow indexes of their own.
        "SELECT registered_at FROM request WHERE id = (SELECT MIN(+id) FROM request WHERE is_open = 1)")
    private static let recent = Statement(
        "rule-keeping.recent", "SELECT snapshot FROM request ORDER BY id DESC LIMIT ?")
    private static let began = Statement(
        "rule-keeping.round-began",
        "SELECT position FROM audit WHERE position > ? AND action IN ('register', 'reopen') LIMIT 1")
    private static let newest = Statement(
        "rule-keeping.newest-round",
        "SELECT recorded_at FROM audit WHERE action IN ('register', 'reopen') ORDER BY position DESC LIMIT 1")
    private static let forgotten = Statement("rule-keeping.forgotten", "SELECT id FROM rule_forgotten")
    private static let recall = Statement(
        "rule-keeping.recall",
        "DELETE FROM rule_forgotten WHERE id IN (SELECT id FROM rule_activation WHERE hash = ?)")
    private static let forget = Statement("rule-keeping.forget", "INSERT INTO rule_forgotten (id) VALUES (?)")

    static func lastActivated(_ sql: any SQLReader) throws(StoreError) -> Activated? {
        try sql.row(last) { row throws(StoreError) in
            Activated(id: try row[0], hash: try row[1], auditPosition: try row[2])
        }
    }

    /// The place of the last activation; nil where there is none.
    static func lastActivation(_ sql: any SQLReader) throws(StoreError) -> Int64? { try lastActivated(sql)?.id }

    /// When the oldest request that is open was registered; its round began then or later. Nil where none is open.
    static func oldestOpenRequest(_ sql: any SQLReader) throws(StoreError) -> Instant? { try sql.value(oldest) }

    /// The newest requests, newest first.
    static func recentRequests(_ limit: Int, _ sql: any SQLReader) throws(StoreError) -> [ServiceRequest] {
        let snapshots: [[UInt8]] = try sql.rows(recent, [SQLValue(limit)]) { row throws(StoreError) in try row[0] }
        var requests: [ServiceRequest] = []
        for snapshot in snapshots { requests.append(try ServiceRequest.reading(snapshot)) }
        return requests
    }

    /// Whether a round of a request began since an activation; also where that is not known.
    static func roundBegan(since activation: Activated, _ sql: any SQLReader) throws(StoreError) -> Bool {
        guard activation.auditPosition > 0 else { return true }
        return try sql.exists(began, [.integer(activation.auditPosition)])
    }

    /// The activations that no round can ask for any more; they are kept and not loaded.
    static func forgotten(_ sql: any SQLReader) throws(StoreError) -> Set<Int64> {
        Set(try sql.rows(forgotten) { row throws(StoreError) -> Int64 in try row[0] })
    }

    /// When a round of a request began last; nil where none did.
    static func newestRound(_ sql: any SQLReader) throws(StoreError) -> Instant? { try sql.value(newest) }
    static func forget(_ activation: Int64, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(forget, [.integer(activation)])
    }

    /// The activations of a set count again, since it is brought back.
    static func recall(_ hash: String, _ sql: any SQLWriter) throws(StoreError) { try sql.run(recall, [.text(hash)]) }
}
