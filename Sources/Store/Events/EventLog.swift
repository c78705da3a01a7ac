package import Lifecycle
/// The append-only events of requests, chained by SHA-256 request by request.
package enum EventLog {
    private static let insert = Statement(
        "event.insert",
        """
        INSERT INTO request_event (id, name, round, effective_at, recorded_at, actor, data, previous, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    private static let select = Statement(
        "event.select",
        """
        SELECT id, name, round, effective_at, recorded_at, actor, data, previous, hash FROM request_event
        WHERE id BETWEEN ? AND ? ORDER BY id
        """)
    private static let last = Statement(
        "event.last", "SELECT id, hash FROM request_event WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1")

    /// Appends events after `head`, as loaded in the same transaction, and returns the new end of the chain.
    package static func append(
        _ events: [EventRecord], after head: EventHead, _ sql: any SQLWriter
    ) throws(StoreError) -> EventHead {
        var head = EventHead(request: head.request, first: head.last + 1, last: head.last, hash: head.hash)
        for event in events {
            guard head.last < EventID.lastSequence else { throw .failed("\(head.request) has too many events") }
            let id = EventID(head.request, head.last + 1)
            let hash = EventHash.hash(of: event, id: id, previous: head.hash)
            try sql.run(
                insert,
                [
                    SQLValue(id), SQLValue(event.name), SQLValue(event.round), SQLValue(event.effectiveAt),
                    SQLValue(event.recordedAt),
                    .text(event.actor), .blob(event.data), SQLValue(head.hash), SQLValue(hash),
                ])
            head.last += 1
            head.hash = hash
        }
        return head
    }

    /// The events of a request in their order, from `first` to `last`.
    package static func events(
        of request: RequestNumber, from first: Int = 1, through last: Int = EventID.lastSequence, _ sql: any SQLReader
    ) throws(StoreError) -> [StoredEvent] {
        try sql.rows(select, [SQLValue(EventID(request, first)), SQLValue(EventID(request, last))], read)
    }

    /// The end of a request's chain as its events tell it.
    package static func head(of request: RequestNumber, _ sql: any SQLReader) throws(StoreError) -> EventHead? {
        try sql.row(last, [SQLValue(EventID(request, 1)), SQLValue(EventID(request, EventID.lastSequence))]) {
            row throws(StoreError) in
            let id: EventID = try row[0]
            return EventHead(request: request, first: id.sequence, last: id.sequence, hash: try row[1])
        }
    }

    /// Reads a row of the columns that `event.select` names.
    static func read(_ row: Row) throws(StoreError) -> StoredEvent {
        StoredEvent(
            id: try row[0],
            record: EventRecord(
                name: try row[1], round: try row[2], effectiveAt: try row[3], recordedAt: try row[4],
                actor: try row[5], data: try row[6]),
            previous: try row[7], hash: try row[8])
    }
}
