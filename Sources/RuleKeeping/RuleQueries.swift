import Store
import WorkCalendar

/// What the keeper asks the database beside the tables' own questions.
enum RuleQueries {
    private static let last = Statement(
        "rule-keeping.last-activation", "SELECT id FROM rule_activation ORDER BY id DESC LIMIT 1")
    private static let oldest = Statement(
        "rule-keeping.oldest-open",
        "SELECT registered_at FROM request WHERE is_open = 1 ORDER BY registered_at LIMIT 1")

    /// The place of the last activation; nil where there is none.
    static func lastActivation(_ sql: any SQLReader) throws(StoreError) -> Int64? { try sql.value(last) }

    /// When the oldest request that is open was registered; its round began then or later. Nil where none is open.
    static func oldestOpenRequest(_ sql: any SQLReader) throws(StoreError) -> Instant? { try sql.value(oldest) }
}
