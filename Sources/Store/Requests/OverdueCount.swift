import Lifecycle
package import RuleModel
package import WorkCalendar

/// How many open requests are overdue, by when they fell due.
package enum OverdueCount {
    /// - Parameters:
    ///   - limits: the latest first.
    ///   - lead: nil for all units and what nobody leads.
    /// - Returns: those due from the first limit until now, from each further one until the one before it, and last those
    ///   due before all limits.
    package static func byDue(
        since limits: [Instant], at now: Instant, lead: UnitName?, _ sql: any SQLReader
    ) throws(StoreError) -> [Int] {
        let standing = try RequestTally.all(sql).filter {
            !$0.state.isEnded && $0.signals.contains(.overdue) && (lead == nil || $0.lead == lead)
        }
        let leads = Set(standing.map { $0.lead?.rawValue ?? "" }).sorted().map(SQLValue.text)
        var counts: [Int] = []
        var until = now.microseconds
        for limit in limits {
            counts.append(try count(limit.microseconds, until, leads, sql))
            until = limit.microseconds - 1
        }
        // The tally has them all, so that the long tail of the oldest is not counted one by one; new terms may have
        // moved the due time of some past now.
        let ahead = try count(now.microseconds + 1, .max, leads, sql)
        return counts + [standing.reduce(0) { $0 + $1.requests } - ahead - counts.reduce(0, +)]
    }

    /// Leads are named, for the index has each of them in order.
    private static func count(
        _ from: Int64, _ until: Int64, _ leads: [SQLValue], _ sql: any SQLReader
    ) throws(StoreError) -> Int {
        var query = AssembledQuery("SELECT COUNT(*) FROM request")
        query.add("is_open = 1")
        query.add("(signals & 1) <> 0")
        query.add("lead", in: leads)
        query.add("next_due >= ?", .integer(from))
        query.add("next_due <= ?", .integer(until))
        return try sql.value(query.statement("overdue.count"), query.arguments) ?? 0
    }
}
