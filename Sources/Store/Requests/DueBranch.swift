import Lifecycle
import RuleModel

/// A part of a list by due time that one index has in order.
struct DueBranch {
    /// The columns that the index orders by.
    let due: String
    let id: String
    var query: AssembledQuery

    /// Up to so many requests after a place, in order: their due times and numbers alone, which the index has.
    func places(
        after cursor: RequestCursor?, _ filter: RequestFilter, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [Place] {
        var branch = self
        branch.begin(after: cursor)
        branch.query.add(filter)
        branch.query.end("ORDER BY \(due), \(id) LIMIT ?", [SQLValue(limit)])
        return try sql.rows(branch.query.statement("request.due"), branch.query.arguments) { row throws(StoreError) in
            Place(due: try row[0], number: try row[1])
        }
    }

    /// Where a request stands in the order of what falls due next.
    struct Place {
        var due: Int64
        var number: RequestNumber
    }

    /// Goes on after the last row of the page before.
    private mutating func begin(after cursor: RequestCursor?) {
        guard let cursor else { return }
        let place: [SQLValue] = [.integer(RequestRow.dueColumn(cursor.due)), SQLValue(cursor.number)]
        query.add("(\(due), \(id)) > (?, ?)", place)
    }

    /// Parts that exclude each other and together are the filter.
    static func branches(of filter: RequestFilter) -> [DueBranch] {
        if let part = filter.participation {
            let parts = part.part.map { [$0] } ?? [.leads, .supports, .follows]
            let mayLead = !filter.hasNoLead && filter.leads?.contains(part.unit) ?? true
            return parts.filter { $0 != .leads || mayLead }.map { ofUnit(part.unit, $0) }
        }
        if filter.hasNoLead { return [open("request.lead = ?", [""])] }
        if let leads = filter.leads { return Set(leads).map { open("request.lead = ?", [SQLValue($0)]) } }
        if filter.signals == .overdue { return [open(RequestSignals.overdueCondition, [])] }
        let states = filter.states.map { Set($0) } ?? Set(StateName.known)
        return states.filter { !$0.isEnded }.map { open("request.state = ?", [SQLValue($0)]) }
    }

    private static func open(_ condition: String, _ values: [SQLValue]) -> DueBranch {
        let (due, id) = ("request.next_due", "request.id")
        var query = AssembledQuery("SELECT \(due), \(id) FROM request")
        query.add("request.is_open = 1")
        query.add(condition, values)
        return DueBranch(due: due, id: id, query: query)
    }

    /// The open requests in which the unit has the part.
    private static func ofUnit(_ unit: UnitName, _ part: RequestPart) -> DueBranch {
        // What the unit leads is in order in the index of leads; its other parts are where the unit's requests are.
        if part == .leads { return open("request.lead = ?", [SQLValue(unit)]) }
        let participation = Participation(unit: unit, part: part)
        let (due, id) = ("request_unit.due", "request_unit.request")
        var query = AssembledQuery(
            "SELECT \(due), \(id) FROM request_unit JOIN request ON request.id = request_unit.request")
        query.add(participation.condition, participation.values)
        query.add("request_unit.due IS NOT NULL")
        return DueBranch(due: due, id: id, query: query)
    }
}

extension RequestSignals {
    /// Word for word the condition of the index on overdue requests.
    static let overdueCondition = "(request.signals & 1) <> 0"
}
