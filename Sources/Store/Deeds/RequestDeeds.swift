package import Lifecycle
import RuleModel
import WorkCalendar

/// What each request has contributed to ``DeedTally`` besides its registration, so that it can be taken out exactly.
package enum RequestDeeds {
    private static let select = Statement(
        "request-deed.select", "SELECT round, kind, day FROM request_deed WHERE request = ? ORDER BY place")
    private static let write = Statement(
        "request-deed.write",
        """
        INSERT INTO request_deed (request, place, round, kind, day) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (request, place) DO UPDATE
            SET round = excluded.round, kind = excluded.kind, day = excluded.day
        """)
    private static let delete = Statement(
        "request-deed.delete", "DELETE FROM request_deed WHERE request = ? AND place >= ?")

    /// What is stored of a request, earlier rounds first.
    package static func stored(
        of number: RequestNumber, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestDeed] {
        try sql.rows(select, [SQLValue(number)]) { row throws(StoreError) in
            guard let kind = DeedKind(rawValue: try row[1]) else { throw .unreadable("request_deed of \(number)") }
            return RequestDeed(round: try row[0], kind: kind, day: CivilDate(dayNumber: try row[2]))
        }
    }

    /// Counts a new request with its deeds, which are mostly none yet.
    package static func insert(
        _ deeds: [RequestDeed], of row: RequestRow, _ sql: any SQLWriter
    ) throws(StoreError) {
        let owner = DeedTally.Owner(row)
        if let day = row.number.date { try DeedTally.add(1, to: .init(.registered, on: day, owner), sql) }
        try write(deeds, replacing: [], of: row.number, sql)
        for deed in deeds { try DeedTally.add(1, to: .init(deed.kind, on: deed.day, owner), sql) }
    }

    /// Counts what a request's round has come to and with whom the request is now; what earlier rounds came to stays.
    static func update(
        _ deeds: [RequestDeed], of row: RequestRow, replacing old: RequestRow, _ sql: any SQLWriter
    ) throws(StoreError) {
        let before = try stored(of: row.number, sql)
        let after = before.filter { $0.round < row.round } + deeds
        guard after != before || old.lead != row.lead else { return }
        try write(after, replacing: before, of: row.number, sql)
        var change = DeedChange()
        change.add(before, of: row.number, .init(old), by: -1)
        change.add(after, of: row.number, .init(row))
        try change.apply(sql)
    }

    static func write(
        _ deeds: [RequestDeed], replacing old: [RequestDeed], of number: RequestNumber, _ sql: any SQLWriter
    ) throws(StoreError) {
        for (place, deed) in deeds.enumerated() where place >= old.count || old[place] != deed {
            try sql.run(
                write,
                [
                    SQLValue(number), SQLValue(place), SQLValue(deed.round), .text(deed.kind.rawValue),
                    SQLValue(deed.day.dayNumber),
                ])
        }
        if deeds.count < old.count { try sql.run(delete, [SQLValue(number), SQLValue(deeds.count)]) }
    }
}
