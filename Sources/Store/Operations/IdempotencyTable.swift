package import WorkCalendar

/// Whose key it is: keys of different clients, methods or paths never meet.
package struct IdempotencyScope: Hashable, Sendable {
    package let digest: Digest

    package init(client: String, method: String, path: String, key: String) {
        var bytes = CanonicalBytes(capacity: 128)
        for part in [client, method, path, key] { bytes.append(part) }
        digest = Digest(of: bytes.bytes)
    }
}

/// An answer that is given again to the same request, stored in the transaction of the effect.
package struct IdempotentAnswer: Hashable, Sendable {
    /// The digest of the body that was answered; another body with the same key is refused.
    package var bodyHash: Digest
    package var status: Int
    /// Header fields worth repeating, such as `Location`, in a form of the caller's choice.
    package var headers: String
    package var response: [UInt8]
    package var expiresAt: Instant

    package init(bodyHash: Digest, status: Int, headers: String, response: [UInt8], expiresAt: Instant) {
        self.bodyHash = bodyHash
        self.status = status
        self.headers = headers
        self.response = response
        self.expiresAt = expiresAt
    }
}

/// The answers kept for `Idempotency-Key`.
package enum IdempotencyTable {
    private static let insert = Statement(
        "idempotency.insert",
        """
        INSERT INTO idempotency (scope, body_hash, status, headers, response, expires_at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (scope) DO NOTHING
        """)
    private static let select = Statement(
        "idempotency.select",
        "SELECT body_hash, status, headers, response, expires_at FROM idempotency WHERE scope = ? AND expires_at > ?")
    private static let drop = Statement(
        "idempotency.drop", "DELETE FROM idempotency WHERE scope = ? AND expires_at <= ?")
    private static let sweep = Statement(
        "idempotency.sweep",
        """
        DELETE FROM idempotency WHERE expires_at <= ? AND id IN (SELECT id FROM idempotency ORDER BY id LIMIT ?)
        """)

    /// The stored answer; nil where the key is new or its answer has expired.
    package static func find(
        _ scope: IdempotencyScope, at now: Instant, _ sql: any SQLReader
    ) throws(StoreError) -> IdempotentAnswer? {
        try sql.row(select, [SQLValue(scope.digest), SQLValue(now)]) { row throws(StoreError) in
            IdempotentAnswer(
                bodyHash: try row[0], status: try row[1], headers: try row[2], response: try row[3],
                expiresAt: try row[4])
        }
    }

    /// Keeps an answer, in the transaction of its effect.
    ///
    /// Throws ``StoreError/constraint(_:)`` where the key already has one: ask ``find(_:at:_:)`` first.
    package static func store(
        _ answer: IdempotentAnswer, for scope: IdempotencyScope, at now: Instant, _ sql: any SQLWriter
    ) throws(StoreError) {
        let values: [SQLValue] = [
            SQLValue(scope.digest), SQLValue(answer.bodyHash), SQLValue(answer.status), .text(answer.headers),
            .blob(answer.response), SQLValue(answer.expiresAt),
        ]
        if try sql.run(insert, values) == 1 { return }
        // The key is there already: an expired answer makes way, as a new row, so that rows stay in order of expiry.
        try sql.run(drop, [SQLValue(scope.digest), SQLValue(now)])
        guard try sql.run(insert, values) == 1 else { throw .constraint("idempotency.scope") }
    }

    /// Deletes expired answers, the oldest first, and returns how many; call again while it is `limit`.
    package static func sweep(at now: Instant, limit: Int, _ sql: any SQLWriter) throws(StoreError) -> Int {
        try sql.run(sweep, [SQLValue(now), SQLValue(limit)])
    }
}
