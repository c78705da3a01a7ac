import Lifecycle
import RuleModel
import SeededRandomness
import Store
import WorkCalendar

/// A backlog of requests in every state, and what lists of it must hold.
enum SampleBacklog {
    static let units: [UnitName?] = ["规建局", "城环局", "政务办", nil]

    static func state(_ generator: inout SeededGenerator) -> StateName {
        StateName.known.randomElement(using: &generator) ?? .registered
    }

    static func lead(_ generator: inout SeededGenerator) -> UnitName? {
        units.randomElement(using: &generator) ?? nil
    }

    /// Registers requests and returns their rows as stored.
    @discardableResult
    static func fill(_ database: any Database, count: Int, seed: UInt64) async throws -> [RequestRow] {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<count {
            let template = row(&generator)
            try await database.write { sql in
                try Sample.register(sql) { row in
                    let number = row.number
                    row = template
                    row.number = number
                }
            }
        }
        return try await database.read { sql in
            try sql.rows(Statement("sample.ids", "SELECT id FROM request ORDER BY id")) { row throws(StoreError) in
                try row[0] as RequestNumber
            }.compactMap { try RequestTable.find($0, sql)?.row }
        }
    }

    /// A row of any kind; its number is not yet its own.
    static func row(_ generator: inout SeededGenerator) -> RequestRow {
        var row = Sample.row(Sample.number, state: state(&generator), lead: lead(&generator))
        row.support = Bool.random(using: &generator) ? ["工信局", "城环局"].filter { $0 != row.lead } : []
        row.followers = ["财政局", "规建局"].filter { unit in
            unit != row.lead && !row.support.contains(unit) && Bool.random(using: &generator)
        }
        row.kind = ["help", "complaint"].randomElement(using: &generator) ?? "help"
        row.channel = ["12345", "portal"].randomElement(using: &generator) ?? "portal"
        row.urgency = [.normal, .publicUtility].randomElement(using: &generator) ?? .normal
        row.track = [.transferred, .instant, nil].randomElement(using: &generator) ?? nil
        row.matter = ["road", nil].randomElement(using: &generator) ?? nil
        row.creditCode = ["91120116A", "91120116B", nil].randomElement(using: &generator) ?? nil
        row.signals = RequestSignals(rawValue: Int.random(in: 0...3, using: &generator))
        row.registeredAt = Sample.start.advanced(bySeconds: Int64.random(in: 0...1000, using: &generator))
        // Few distinct times, so that the order has ties to break.
        let due = Sample.start.advanced(bySeconds: Int64.random(in: 0...9, using: &generator))
        row.nextDue = row.state.isEnded || Int.random(in: 0...4, using: &generator) == 0 ? nil : due
        return row
    }

    static let filters: [RequestFilter] = [
        filter { _ in },
        filter { $0.participant = "城环局" },
        filter { $0.participant = "工信局" },
        filter { $0.participant = "规建局" },
        filter { $0.participant = "财政局" },
        filter { $0.supporter = "城环局" },
        filter { $0.supporter = "财政局" },
        filter {
            $0.participant = "城环局"; $0.supporter = "城环局"; $0.isOpen = true
        },
        filter {
            $0.participant = "规建局"; $0.supporter = "城环局"
        },
        filter {
            $0.participant = "规建局"; $0.leads = ["规建局"]
        },
        filter {
            $0.supporter = "工信局"; $0.leads = ["规建局"]
        },
        filter {
            $0.participant = "财政局"; $0.hasNoLead = true
        },
        filter { $0.leads = ["规建局", "政务办"] },
        filter { $0.hasNoLead = true },
        filter { $0.states = [.registered, .handling, .closed] },
        filter { $0.isOpen = true },
        filter { $0.isOpen = false },
        filter { $0.kinds = ["complaint"] },
        filter { $0.channels = [] },
        filter {
            $0.urgencies = [.publicUtility]; $0.tracks = [.instant]
        },
        filter {
            $0.matters = ["road"]; $0.creditCode = "91120116A"
        },
        filter { $0.signals = .overdue },
        filter {
            $0.registeredFrom = Sample.start.advanced(bySeconds: 200)
            $0.registeredUntil = Sample.start.advanced(bySeconds: 700)
        },
        filter {
            $0.participant = "城环局"; $0.states = [.dispatched, .accepted, .returned]; $0.signals = [.overdue, .warned]
        },
    ]

    private static func filter(_ change: (inout RequestFilter) -> Void) -> RequestFilter {
        var filter = RequestFilter()
        change(&filter)
        return filter
    }

    /// The filter's meaning, said a second time and plainly.
    static func passes(_ row: RequestRow, _ filter: RequestFilter, _ order: RequestOrder) -> Bool {
        (order == .newest || !row.state.isEnded)
            && (filter.participant.map { row.units.contains($0) } ?? true)
            && (filter.supporter.map { row.support.contains($0) && row.lead != $0 } ?? true)
            && (filter.leads.map { leads in row.lead.map { leads.contains($0) } ?? false } ?? true)
            && (!filter.hasNoLead || row.lead == nil)
            && (filter.states.map { $0.contains(row.state) } ?? true)
            && (filter.isOpen.map { $0 == !row.state.isEnded } ?? true)
            && passesRest(row, filter)
    }

    private static func passesRest(_ row: RequestRow, _ filter: RequestFilter) -> Bool {
        (filter.kinds.map { $0.contains(row.kind) } ?? true)
            && (filter.channels.map { $0.contains(row.channel) } ?? true)
            && (filter.urgencies.map { $0.contains(row.urgency) } ?? true)
            && (filter.tracks.map { tracks in row.track.map { tracks.contains($0) } ?? false } ?? true)
            && (filter.matters.map { matters in row.matter.map { matters.contains($0) } ?? false } ?? true)
            && (filter.creditCode.map { $0 == row.creditCode } ?? true)
            && (filter.signals.isEmpty || !filter.signals.isDisjoint(with: row.signals))
            && (filter.registeredFrom.map { row.registeredAt >= $0 } ?? true)
            && (filter.registeredUntil.map { row.registeredAt < $0 } ?? true)
    }

    static func precedes(_ left: RequestRow, _ right: RequestRow, _ order: RequestOrder) -> Bool {
        switch order {
        case .newest: left.number > right.number
        case .due:
            switch (left.nextDue, right.nextDue) {
            case (let left?, let right?) where left != right: left < right
            case (_?, nil): true
            case (nil, _?): false
            default: left.number < right.number
            }
        }
    }
}
