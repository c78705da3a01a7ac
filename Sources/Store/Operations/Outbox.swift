/// What has happened since a consumer last looked: the audit rows that name new ends of chains, in order.
///
/// The row is written in the transaction of the command, so nothing is published that did not happen and nothing that
/// happened goes unpublished. A consumer that dies between its work and ``advance(_:to:_:)`` sees an entry twice.
package enum Outbox {
    private static let find = Statement("outbox.find", "SELECT position FROM outbox_cursor WHERE consumer = ?")
    private static let save = Statement(
        "outbox.save",
        """
        INSERT INTO outbox_cursor (consumer, position) VALUES (?, ?)
        ON CONFLICT (consumer) DO UPDATE SET position = excluded.position
        """)
    private static let select = Statement(
        "outbox.select",
        "SELECT position, heads FROM audit WHERE position > ? ORDER BY position LIMIT ?")

    /// One command's news.
    package struct Entry: Hashable, Sendable {
        package var position: Int64
        /// Which events it appended to which requests; empty for acts that touch no request.
        package var heads: [EventHead]
    }

    /// Entries after a position, oldest first, also those without heads, so that a cursor moves past them.
    package static func entries(
        after position: Int64, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [Entry] {
        try sql.rows(select, [.integer(position), SQLValue(limit)]) { row throws(StoreError) in
            let bytes: [UInt8] = try row[1]
            guard let heads = EventHead.heads(in: bytes) else { throw .unreadable("audit.heads") }
            return Entry(position: try row[0], heads: heads)
        }
    }

    /// How far a consumer has come; nil where it has never been here.
    package static func position(of consumer: String, _ sql: any SQLReader) throws(StoreError) -> Int64? {
        try sql.value(find, [.text(consumer)])
    }

    /// Remembers how far a consumer has come, in the transaction of what it did.
    package static func advance(
        _ consumer: String, to position: Int64, _ sql: any SQLWriter
    ) throws(StoreError) {
        try sql.run(save, [.text(consumer), .integer(position)])
    }
}
