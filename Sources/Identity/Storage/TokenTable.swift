import RuleModel
import Store
import WorkCalendar

/// The rows of `portal_token`; they stay when revoked, since the audit names them.
enum TokenTable {
    private static let find = Statement(
        "token.find",
        "SELECT id, secret_hash, title, channels, created_by, created_at, last_used_at, revoked_at FROM portal_token WHERE id = ?"
    )
    private static let all = Statement(
        "token.all",
        """
        SELECT id, secret_hash, title, channels, created_by, created_at, last_used_at, revoked_at FROM portal_token
        ORDER BY created_at, id
        """)
    private static let insert = Statement(
        "token.insert",
        "INSERT INTO portal_token (id, secret_hash, title, channels, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?)")
    private static let revoke = Statement(
        "token.revoke", "UPDATE portal_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
    private static let touch = Statement("token.touch", "UPDATE portal_token SET last_used_at = ? WHERE id = ?")

    static func find(_ id: String, _ sql: any SQLReader) throws(StoreError) -> PortalToken? {
        try sql.row(find, [.text(id)], token)
    }

    static func list(_ sql: any SQLReader) throws(StoreError) -> [PortalToken] { try sql.rows(all, [], token) }

    static func insert(_ token: PortalToken, _ sql: any SQLWriter) throws(StoreError) {
        let channels = token.channels.map(\.rawValue).sorted().joined(separator: ",")
        let arguments: [SQLValue] = [
            .text(token.id), .text(token.secretHash), .text(token.title), .text(channels), .text(token.createdBy),
            SQLValue(token.createdAt),
        ]
        try sql.run(insert, arguments)
    }

    static func revoke(_ id: String, at now: Instant, _ sql: any SQLWriter) throws(StoreError) -> Bool {
        try sql.run(revoke, [SQLValue(now), .text(id)]) > 0
    }

    static func touch(_ id: String, at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(touch, [SQLValue(now), .text(id)])
    }

    private static func token(_ row: borrowing Row) throws(StoreError) -> PortalToken {
        let channels: String = try row[3]
        return PortalToken(
            id: try row[0], title: try row[2],
            channels: Set(channels.split(separator: ",").map { ChannelName(rawValue: String($0)) }),
            createdBy: try row[4], createdAt: try row[5], lastUsedAt: try row[6], revokedAt: try row[7],
            secretHash: try row[1])
    }
}
