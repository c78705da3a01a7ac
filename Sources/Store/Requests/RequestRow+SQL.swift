import Lifecycle
import RuleModel
import WorkCalendar

extension RequestRow {
    /// The columns of ``read(_:)``, in its order.
    static let columns: StaticString = """
        request.id, request.version, request.events, request.head, request.state, request.kind, request.channel,
        request.channel_number, request.urgency, request.track, request.matter, request.lead, request.support,
        request.credit_code, request.entity_name, request.title, request.round, request.attempt,
        request.registered_at, request.updated_at, request.next_due, request.next_firing, request.signals,
        request.followers
        """

    /// Stands for “no clock runs” and sorts after every date.
    static let noDue = Int64.max

    /// What `next_due` holds for a date.
    static func dueColumn(_ due: Instant?) -> Int64 { due?.microseconds ?? noDue }

    static func read(_ row: Row) throws(StoreError) -> RequestRow {
        let number: RequestNumber = try row[0]
        let events: Int = try row[2]
        let lead: String = try row[11]
        let due: Int64 = try row[20]
        return RequestRow(
            number: number, version: try row[1],
            head: EventHead(request: number, first: events, last: events, hash: try row[3]), state: try row[4],
            kind: try row[5], channel: try row[6], channelNumber: try row[7], urgency: try row[8],
            track: try row[9], matter: try row[10], lead: lead.isEmpty ? nil : UnitName(rawValue: lead),
            support: UnitName.lines(try row[12]), followers: UnitName.lines(try row[23]),
            creditCode: try row[13], entityName: try row[14], title: try row[15], round: try row[16],
            attempt: try row[17], registeredAt: try row[18], updatedAt: try row[19],
            nextDue: due == noDue ? nil : Instant(microseconds: due), nextFiring: try row[21],
            signals: RequestSignals(rawValue: try row[22]))
    }

    /// The values of every column but `id`, the snapshot last, as insert and update name them.
    func values(snapshot: [UInt8]) -> [SQLValue] {
        [
            SQLValue(version), SQLValue(head.last), SQLValue(head.hash), SQLValue(state),
            SQLValue(!state.isEnded), SQLValue(kind), SQLValue(channel), SQLValue(channelNumber),
            SQLValue(urgency), SQLValue(track), SQLValue(matter), .text(lead?.rawValue ?? ""),
            UnitName.column(support), SQLValue(creditCode), SQLValue(entityName),
            .text(title), SQLValue(round), SQLValue(attempt), SQLValue(registeredAt), SQLValue(updatedAt),
            .integer(Self.dueColumn(nextDue)), SQLValue(nextFiring), SQLValue(signals.rawValue),
            UnitName.column(followers), .blob(snapshot),
        ]
    }
}

extension UnitName {
    /// What a column with one unit a line holds.
    static func lines(_ text: String) -> [UnitName] {
        text.isEmpty ? [] : text.split(separator: "\n").map { UnitName(rawValue: String($0)) }
    }

    /// A column with one unit a line.
    static func column(_ units: [UnitName]) -> SQLValue {
        .text(units.isEmpty ? "" : units.map(\.rawValue).joined(separator: "\n"))
    }
}
