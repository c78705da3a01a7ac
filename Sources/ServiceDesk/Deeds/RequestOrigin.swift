import Lifecycle
import RuleModel
import Store
import WorkCalendar

/// Where a request came from and with whom it is.
struct RequestOrigin {
    let unit: UnitName?
    let channel: ChannelName
    let registeredAt: Instant

    private static let select = Statement(
        "deeds.requests", "SELECT id, lead, channel, registered_at FROM request WHERE id >= ? ORDER BY id LIMIT ?")

    /// Nil where there are too many to read.
    static func all(
        from first: RequestNumber, _ filter: RequestFilter, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestNumber: RequestOrigin]? {
        var origins: [RequestNumber: RequestOrigin] = [:]
        var count = 0
        let most = ServiceDesk.figuredAtMost
        try sql.scan(select, [SQLValue(first), .integer(Int64(most) + 1)]) { row throws(StoreError) in
            count += 1
            let lead: String = try row[1]
            let origin = RequestOrigin(
                unit: lead.isEmpty ? nil : UnitName(rawValue: lead), channel: try row[2], registeredAt: try row[3])
            if origin.isWithin(filter) { origins[try row[0] as RequestNumber] = origin }
            return true
        }
        return count > most ? nil : origins
    }

    func deed(_ kind: ServiceDeed.Kind, at instant: Instant) -> ServiceDeed {
        ServiceDeed(kind, at: instant, unit: unit, channel: channel)
    }

    private func isWithin(_ filter: RequestFilter) -> Bool {
        (filter.participant.map { $0 == unit } ?? true) && (filter.channels?.contains(channel) ?? true)
    }
}
