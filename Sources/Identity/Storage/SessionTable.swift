import Store
import WorkCalendar

/// The rows of `session`; only hashes of what the browsers hold.
enum SessionTable {
    struct Stored: Sendable {
        var account: Int64
        var csrfToken: String
        var createdAt: Instant
        var lastSeenAt: Instant
    }

    private static let find = Statement(
        "session.find", "SELECT account, csrf_token, created_at, last_seen_at FROM session WHERE id_hash = ?")
    private static let insert = Statement(
        "session.insert",
        "INSERT INTO session (id_hash, account, csrf_token, created_at, last_seen_at) VALUES (?, ?, ?, ?, ?)")
    private static let touch = Statement(
        "session.touch", "UPDATE session SET last_seen_at = ? WHERE id_hash = ? AND last_seen_at < ?")
    private static let delete = Statement("session.delete", "DELETE FROM session WHERE id_hash = ?")
    private static let deleteOthers = Statement(
        "session.delete-others", "DELETE FROM session WHERE account = ? AND id_hash <> ?")
    private static let sweep = Statement("session.sweep", "DELETE FROM session WHERE last_seen_at < ?")

    static func find(_ secret: SecretText, _ sql: any SQLReader) throws(StoreError) -> Stored? {
        try sql.row(find, [.text(secret.storedHash)]) { row throws(StoreError) in
            Stored(account: try row[0], csrfToken: try row[1], createdAt: try row[2], lastSeenAt: try row[3])
        }
    }

    static func insert(_ secret: SecretText, _ session: Stored, _ sql: any SQLWriter) throws(StoreError) {
        let arguments: [SQLValue] = [
            .text(secret.storedHash), .integer(session.account), .text(session.csrfToken), SQLValue(session.createdAt),
            SQLValue(session.lastSeenAt),
        ]
        try sql.run(insert, arguments)
    }

    static func touch(_ secret: SecretText, at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(touch, [SQLValue(now), .text(secret.storedHash), SQLValue(now)])
    }

    static func delete(_ secret: SecretText, _ sql: any SQLWriter) throws(StoreError) -> Bool {
        try sql.run(delete, [.text(secret.storedHash)]) > 0
    }

    /// Ends every session of the person but the one; all where that is nil.
    static func deleteOthers(of user: User, than kept: SecretText?, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(deleteOthers, [.integer(user.id), .text(kept?.storedHash ?? "")])
    }

    /// Forgets sessions that nobody used since that moment.
    static func sweep(before moment: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(sweep, [SQLValue(moment)])
    }
}
