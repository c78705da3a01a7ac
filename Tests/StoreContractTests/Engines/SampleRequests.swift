import Lifecycle
import RuleModel
import Store
import WorkCalendar

/// Rows and events that tests arrange with.
enum Sample {
    static let start = Instant(seconds: 1_795_230_000)  // 2026-11-21
    static let day = CivilDate(year: 2026, month: 11, day: 21) ?? CivilDate(dayNumber: 0)

    static let number = RequestNumber(day: day, serial: 1) ?? other
    static let otherNumber = other
    private static let other = RequestNumber(day: 1_900_01_01, serial: 1)!

    static func event(_ name: EventName, at seconds: Int64 = 0, data: String = "{}") -> EventRecord {
        let instant = start.advanced(bySeconds: seconds)
        return EventRecord(
            name: name, effectiveAt: instant, recordedAt: instant, actor: "user:lin", data: Array(data.utf8))
    }

    static func row(_ number: RequestNumber, state: StateName = .registered, lead: UnitName? = nil) -> RequestRow {
        RequestRow(
            number: number, version: 1, head: .none(of: number), state: state, kind: "help", channel: "12345",
            lead: lead,
            title: "园区道路积水", registeredAt: start, updatedAt: start)
    }

    /// Registers a request the way a command does: number, events, projection and audit in one transaction.
    @discardableResult
    static func register(
        _ sql: any SQLWriter, data: String = "{}", _ change: (inout RequestRow) -> Void = { _ in }
    ) throws -> RequestNumber {
        let number = try NumberSequence.next(on: day, sql)
        let head = try EventLog.append([event(.registered, data: data)], after: .none(of: number), sql)
        var row = row(number)
        change(&row)
        row.head = head
        try RequestTable.insert(RequestRecord(row: row, snapshot: Array("{}".utf8)), sql)
        try audit(sql, "register", of: head)
        return number
    }

    /// Appends one event to a request and keeps projection and audit in step.
    static func append(_ name: EventName, to number: RequestNumber, _ sql: any SQLWriter, state: StateName? = nil)
        throws
    {
        guard var record = try RequestTable.find(number, sql) else { throw StoreError.failed("no \(number)") }
        let old = record.row
        let head = try EventLog.append([event(name, at: Int64(old.head.last))], after: old.head, sql)
        record.row.head = head
        record.row.version += 1
        record.row.state = state ?? old.state
        try RequestTable.update(record, replacing: old, sql)
        try audit(sql, name.rawValue, of: head)
    }

    private static func audit(_ sql: any SQLWriter, _ action: String, of head: EventHead) throws {
        try AuditLog.append(
            AuditEntry(
                recordedAt: start, actor: "user:lin", action: action, subject: head.request.description, heads: [head]),
            sql)
    }
}
