package import Lifecycle
package import WorkCalendar

/// The clocks of all requests; the index on their next firing is all that the scheduler reads.
package enum ClockTable {
    private static let save = Statement(
        "clock.save",
        """
        INSERT INTO clock (request, clock, instance, status, force, started_at, due, ended_at, next_firing,
            is_provisional)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (request, clock, instance) DO UPDATE SET status = excluded.status, force = excluded.force,
            started_at = excluded.started_at, due = excluded.due, ended_at = excluded.ended_at,
            next_firing = excluded.next_firing, is_provisional = excluded.is_provisional
        """)
    private static let select = Statement(
        "clock.select",
        """
        SELECT request, clock, instance, status, force, started_at, due, ended_at, next_firing, is_provisional
        FROM clock WHERE request = ? ORDER BY started_at, clock, instance
        """)
    private static let delete = Statement(
        "clock.delete", "DELETE FROM clock WHERE request = ? AND clock = ? AND instance = ?")
    private static let firings = Statement(
        "clock.firings",
        """
        SELECT request, next_firing FROM clock WHERE next_firing IS NOT NULL AND next_firing <= ?
        ORDER BY next_firing LIMIT ?
        """)
    private static let next = Statement(
        "clock.next",
        "SELECT next_firing FROM clock WHERE next_firing IS NOT NULL ORDER BY next_firing LIMIT 1")

    /// Writes what changed between the clocks as loaded and as decided.
    package static func save(
        _ clocks: [ClockRow], replacing old: [ClockRow] = [], _ sql: any SQLWriter
    ) throws(StoreError) {
        for clock in clocks where !old.contains(clock) { try sql.run(save, arguments(clock)) }
        for clock in old where !clocks.contains(where: { $0.isInstance(of: clock) }) {
            try sql.run(delete, [SQLValue(clock.request), SQLValue(clock.clock), SQLValue(clock.instance)])
        }
    }

    /// The clocks of a request, in the order in which they started.
    package static func clocks(of request: RequestNumber, _ sql: any SQLReader) throws(StoreError) -> [ClockRow] {
        try sql.rows(select, [SQLValue(request)], read)
    }

    /// The requests with something to fire by `instant`, each once, the earliest firing first.
    ///
    /// At most `limit` clocks are looked at: ask again until nothing is left.
    package static func due(
        by instant: Instant, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [DueRequest] {
        var seen: Set<RequestNumber> = []
        let due = try sql.rows(firings, [SQLValue(instant), SQLValue(limit)]) { row throws(StoreError) in
            DueRequest(request: try row[0], firing: try row[1])
        }
        return due.filter { seen.insert($0.request).inserted }
    }

    /// When the next firing is due; nil where no clock runs.
    package static func nextFiring(_ sql: any SQLReader) throws(StoreError) -> Instant? {
        try sql.value(next)
    }

    private static func arguments(_ clock: ClockRow) -> [SQLValue] {
        [
            SQLValue(clock.request), SQLValue(clock.clock), SQLValue(clock.instance), .text(clock.status),
            .text(clock.force), SQLValue(clock.startedAt), SQLValue(clock.due), SQLValue(clock.endedAt),
            SQLValue(clock.nextFiring), SQLValue(clock.isProvisional),
        ]
    }

    private static func read(_ row: Row) throws(StoreError) -> ClockRow {
        ClockRow(
            request: try row[0], clock: try row[1], instance: try row[2], status: try row[3], force: try row[4],
            startedAt: try row[5], due: try row[6], endedAt: try row[7], nextFiring: try row[8],
            isProvisional: try row[9])
    }
}

/// A request with something to fire.
package struct DueRequest: Hashable, Sendable {
    package var request: RequestNumber
    /// When its earliest firing fell due.
    package var firing: Instant
}

extension ClockRow {
    fileprivate func isInstance(of other: ClockRow) -> Bool {
        request == other.request && clock == other.clock && instance == other.instance
    }
}
