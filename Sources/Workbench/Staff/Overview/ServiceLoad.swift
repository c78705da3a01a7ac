import PageKit
import RuleModel
import Store

/// How many open requests each unit has, in which state and under which signals.
struct ServiceLoad {
    /// One unit's; nil for what nobody leads.
    struct Row: Hashable {
        var unit: UnitName?
        var states: [StateName: Int] = [:]
        var open = 0
        var overdue = 0

        func count(_ names: [StateName]) -> Int { names.reduce(0) { $0 + (states[$1] ?? 0) } }
    }

    /// Those with most overdue first, then those with most open; what nobody leads comes last.
    let rows: [Row]
    /// All of them together.
    let total: Row
    /// Open requests under each signal.
    private let signals: [(signal: RequestSignals, count: Int)]

    init(_ tallies: [RequestTally]) {
        let open = tallies.filter { !$0.state.isEnded }
        var byUnit: [UnitName?: Row] = [:]
        var total = Row()
        for tally in open {
            byUnit[tally.lead, default: Row(unit: tally.lead)].add(tally)
            total.add(tally)
        }
        rows = byUnit.values.sorted { Self.rank($0) < Self.rank($1) }
        self.total = total
        signals = [.overdue, .suggested, .supervised, .provisional].map { signal in
            (signal, open.filter { $0.signals.contains(signal) }.reduce(0) { $0 + $1.requests })
        }
    }

    /// How many open requests carry a signal.
    func count(_ signal: RequestSignals) -> Int { signals.first { $0.signal == signal }?.count ?? 0 }

    private static func rank(_ row: Row) -> (Int, Int, Int, String) {
        (row.unit == nil ? 1 : 0, -row.overdue, -row.open, row.unit?.rawValue ?? "")
    }
}

extension ServiceLoad.Row {
    fileprivate mutating func add(_ tally: RequestTally) {
        states[tally.state, default: 0] += tally.requests
        open += tally.requests
        if tally.signals.contains(.overdue) { overdue += tally.requests }
    }
}
