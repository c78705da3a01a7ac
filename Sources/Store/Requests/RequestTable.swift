package import Lifecycle
package import RuleModel

/// The projection of requests: one wide row each, with the whole request in it.
package enum RequestTable {
    private static let insertRow = Statement(
        "request.insert",
        """
        INSERT INTO request (id, version, events, head, state, is_open, kind, channel, channel_number, urgency,
            track, matter, lead, support, credit_code, entity_name, title, round, attempt, registered_at, updated_at,
            next_due, next_firing, signals, followers, snapshot)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    private static let updateRow = Statement(
        "request.update",
        """
        UPDATE request SET version = ?, events = ?, head = ?, state = ?, is_open = ?, kind = ?, channel = ?,
            channel_number = ?, urgency = ?, track = ?, matter = ?, lead = ?, support = ?, credit_code = ?,
            entity_name = ?, title = ?, round = ?, attempt = ?, registered_at = ?, updated_at = ?, next_due = ?,
            next_firing = ?, signals = ?, followers = ?, snapshot = ?
        WHERE id = ? AND events = ?
        """)
    private static let findRecord = Statement(
        "request.find",
        """
        SELECT id, version, events, head, state, kind, channel, channel_number, urgency, track, matter, lead, support,
            credit_code, entity_name, title, round, attempt, registered_at, updated_at, next_due, next_firing, signals,
            followers, snapshot
        FROM request WHERE id = ?
        """)
    private static let findByChannel = Statement(
        "request.find-by-channel", "SELECT id FROM request WHERE channel = ? AND channel_number = ?")

    /// Adds a new request.
    ///
    /// Throws ``StoreError/constraint(_:)`` where the channel's number is taken: ask ``number(channel:number:_:)`` first.
    package static func insert(_ record: RequestRecord, _ sql: any SQLWriter) throws(StoreError) {
        let row = record.row
        try sql.run(insertRow, [SQLValue(row.number)] + row.values(snapshot: record.snapshot))
        try RequestUnits.change(from: nil, to: row, sql)
        try RequestTally.change(from: nil, to: row, sql)
    }

    /// Replaces a request as it was loaded in this transaction.
    ///
    /// Throws ``StoreError/busy`` where somebody else has written it since, which only engines with several writers see.
    package static func update(
        _ record: RequestRecord, replacing old: RequestRow, _ sql: any SQLWriter
    ) throws(StoreError) {
        let row = record.row
        let changed = try sql.run(
            updateRow, row.values(snapshot: record.snapshot) + [SQLValue(row.number), SQLValue(old.head.last)])
        guard changed == 1 else { throw .busy }
        try RequestUnits.change(from: old, to: row, sql)
        try RequestTally.change(from: old, to: row, sql)
    }

    /// The request of that number; nil where there is none.
    package static func find(_ number: RequestNumber, _ sql: any SQLReader) throws(StoreError) -> RequestRecord? {
        try sql.row(findRecord, [SQLValue(number)]) { row throws(StoreError) in
            RequestRecord(row: try RequestRow.read(row), snapshot: try row[24])
        }
    }

    /// Our number for a channel's own number; nil where the channel has not sent it.
    package static func number(
        channel: ChannelName, channelNumber: String, _ sql: any SQLReader
    ) throws(StoreError) -> RequestNumber? {
        try sql.value(findByChannel, [SQLValue(channel), .text(channelNumber)])
    }
}
