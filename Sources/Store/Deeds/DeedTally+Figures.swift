import Lifecycle
package import RuleModel
package import WorkCalendar

/// Deeds of a kind in one slice of the calendar.
package struct DeedsOfSlice: Hashable, Sendable {
    /// The first day of the slice.
    package var slice: CivilDate
    package var kind: DeedKind
    package var count: Int

    package init(_ slice: CivilDate, _ kind: DeedKind, count: Int) {
        self.slice = slice
        self.kind = kind
        self.count = count
    }
}

/// Deeds of a kind with one unit, of requests from one channel.
package struct DeedsOfUnit: Hashable, Sendable {
    /// Nil where nobody leads.
    package var unit: UnitName?
    package var channel: ChannelName
    package var kind: DeedKind
    package var count: Int

    package init(_ unit: UnitName?, _ channel: ChannelName, _ kind: DeedKind, count: Int) {
        self.unit = unit
        self.channel = channel
        self.kind = kind
        self.count = count
    }
}

extension DeedTally {
    /// Whose deeds figures are about.
    package struct Scope: Hashable, Sendable {
        /// Only what this unit leads.
        package var unit: UnitName?
        package var channels: [ChannelName]?

        package init(unit: UnitName? = nil, channels: [ChannelName]? = nil) {
            self.unit = unit
            self.channels = channels
        }
    }

    /// The course over slices that begin on these days, the first slice first.
    package static func course(
        _ days: Range<CivilDate>, _ scope: Scope, _ sql: any SQLReader
    ) throws(StoreError) -> [DeedsOfSlice] {
        var query = query("SELECT slice, kind, CAST(SUM(deeds) AS BIGINT) FROM deed_tally", days, scope)
        query.end("GROUP BY slice, kind ORDER BY slice, kind")
        return try sql.rows(query.statement("deed-tally.course"), query.arguments) { row throws(StoreError) in
            DeedsOfSlice(CivilDate(dayNumber: try row[0]), try kind(row[1]), count: try row[2])
        }.filter { $0.count != 0 }
    }

    /// Units and channels over slices that begin on these days.
    package static func units(
        _ days: Range<CivilDate>, _ scope: Scope, _ sql: any SQLReader
    ) throws(StoreError) -> [DeedsOfUnit] {
        var query = query("SELECT unit, channel, kind, CAST(SUM(deeds) AS BIGINT) FROM deed_tally", days, scope)
        query.end("GROUP BY unit, channel, kind ORDER BY unit, channel, kind")
        return try sql.rows(query.statement("deed-tally.units"), query.arguments) { row throws(StoreError) in
            let unit: String = try row[0]
            return DeedsOfUnit(
                unit.isEmpty ? nil : UnitName(rawValue: unit), try row[1], try kind(row[2]), count: try row[3])
        }.filter { $0.count != 0 }
    }

    private static func query(_ start: String, _ days: Range<CivilDate>, _ scope: Scope) -> AssembledQuery {
        var query = AssembledQuery(start)
        query.add("slice >= ?", SQLValue(days.lowerBound.dayNumber))
        query.add("slice < ?", SQLValue(days.upperBound.dayNumber))
        query.add("unit = ?", scope.unit.map { SQLValue($0) })
        query.add("channel", in: scope.channels.map { $0.map { SQLValue($0) } })
        return query
    }

    private static func kind(_ text: String) throws(StoreError) -> DeedKind {
        guard let kind = DeedKind(rawValue: text) else { throw .unreadable("deed_tally has the kind \(text)") }
        return kind
    }
}
