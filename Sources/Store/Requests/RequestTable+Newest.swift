import Lifecycle
import RuleModel

extension RequestTable {
    /// So few open requests are found and sorted sooner than they are met on the way down from the newest.
    private static let few = 5_000

    static func newest(
        _ filter: RequestFilter, after cursor: RequestCursor?, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestRow] {
        var start = try start(filter, sql)
        start.query.add("\(start.id) < ?", cursor.map { SQLValue($0.number) })
        start.query.add(filter)
        start.query.end("ORDER BY \(start.id) DESC LIMIT ?", [SQLValue(limit)])
        return try sql.rows(start.query.statement("request.newest"), start.query.arguments, RequestRow.read)
    }

    private struct Start {
        /// The column that is in order.
        var id: String
        var query: AssembledQuery
    }

    /// Where the engine is to begin, so that it meets what the filter lets through without reading much else.
    private static func start(_ filter: RequestFilter, _ sql: any SQLReader) throws(StoreError) -> Start {
        if let participation = filter.participation { return ofUnit(participation) }
        if filter.creditCode != nil || filter.numbers != nil { return all() }
        if filter.isEndedRarely { return all("request.is_open = 0 AND request.state <> 'closed'") }
        if filter.isOfOpen, try RequestTally.count(filter, sql) <= few { return open(filter) }
        if filter.hasFacets { return withFacets(filter) }
        return all(filter.isOfFinished ? finishedCondition : nil)
    }

    /// Word for word the condition of the index on finished requests, or the engine does not find it.
    private static let finishedCondition = "request.\(StateName.isFinishedInSQL)"

    private static func all(_ condition: String? = nil) -> Start {
        var query = AssembledQuery("SELECT \(RequestRow.columns) FROM request")
        if let condition { query.add(condition) }
        return Start(id: "request.id", query: query)
    }

    private static func open(_ filter: RequestFilter) -> Start {
        var start = all("request.is_open = 1")
        // The index on states is only found where states are asked for.
        let states = StateName.known.filter { !$0.isEnded }
        if filter.states == nil { start.query.add("request.state", in: states.map { SQLValue($0) }) }
        return start
    }

    private static func ofUnit(_ participation: Participation) -> Start {
        var query = AssembledQuery(
            "SELECT \(RequestRow.columns) FROM request_unit JOIN request ON request.id = request_unit.request")
        query.add(participation.condition, participation.values)
        return Start(id: "request_unit.request", query: query)
    }

    /// The narrow index of facets is read instead of the wide rows.
    private static func withFacets(_ filter: RequestFilter) -> Start {
        var query = AssembledQuery(
            "SELECT \(RequestRow.columns) FROM request AS facet JOIN request ON request.id = facet.id")
        query.addFacets(of: filter, in: "facet")
        return Start(id: "facet.id", query: query)
    }
}

extension RequestFilter {
    /// Whether all are open by their states alone, or by word.
    fileprivate var isOfOpen: Bool { isOpen == true || states.map { $0.allSatisfy { !$0.isEnded } } ?? false }

    /// Whether all have ended, and in a way in which few do.
    fileprivate var isEndedRarely: Bool {
        guard let states, !states.isEmpty else { return false }
        return states.allSatisfy { $0.isEnded && $0 != .closed }
    }

    /// Whether the handling of all is over, whether they have ended or not.
    fileprivate var isOfFinished: Bool {
        guard let states, !states.isEmpty else { return false }
        return states.allSatisfy { StateName.finished.contains($0) }
    }

    /// Whether it asks for what hardly changes after registration.
    fileprivate var hasFacets: Bool {
        channels != nil || kinds != nil || urgencies != nil || tracks != nil || matters != nil
    }
}
