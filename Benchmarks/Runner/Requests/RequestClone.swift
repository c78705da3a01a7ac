import Lifecycle
import Store

/// A template under a number of its own, ready to be written.
struct RequestClone: Sendable {
    private let record: RequestRecord
    private let events: [EventRecord]
    private let clocks: [ClockRow]
    private let deeds: [RequestDeed]

    init(_ template: RequestTemplate, as number: RequestNumber) throws(StoreError) {
        // A channel gives each number once.
        let channelNumber = template.row.channelNumber.map { "\($0)-\(number.serial)" }
        var request = template.request
        request.number = number
        request.registration.channelNumber = channelNumber
        var row = template.row
        row.number = number
        row.channelNumber = channelNumber
        record = RequestRecord(row: row, snapshot: request.snapshot)
        events = try Self.events(template, channelNumber)
        deeds = template.deeds
        clocks = template.clocks.map { clock in
            var clock = clock
            clock.request = number
            return clock
        }
    }

    func insert(_ sql: any SQLWriter) throws(StoreError) {
        let number = record.row.number
        let head = try EventLog.append(events, after: .none(of: number), sql)
        var record = record
        record.row.head = head
        try RequestTable.insert(record, sql)
        try RequestDeeds.insert(deeds, of: record.row, sql)
        try ClockTable.save(clocks, sql)
        try AuditLog.append(
            AuditEntry(
                recordedAt: record.row.updatedAt, actor: "benchmark", action: "register", subject: "\(number)",
                heads: [head]), sql)
    }

    private static func events(
        _ template: RequestTemplate, _ channelNumber: String?
    ) throws(StoreError) -> [EventRecord] {
        guard channelNumber != nil, case .registered(var registration, let proposal) = template.registered.data else {
            return template.events
        }
        registration.channelNumber = channelNumber
        var first = template.registered
        first.data = .registered(registration, proposal)
        return [try EventRecord(first)] + template.events.dropFirst()
    }
}
