import RuleModel

extension RequestTable {
    /// One page of a list.
    package static func list(
        _ filter: RequestFilter, order: RequestOrder, after cursor: RequestCursor? = nil, limit: Int,
        _ sql: any SQLReader
    ) throws(StoreError) -> [RequestRow] {
        switch order {
        case .newest: try newest(filter, after: cursor, limit: limit, sql)
        case .due: try nextDue(filter, after: cursor, limit: limit, sql)
        }
    }

    private static func newest(
        _ filter: RequestFilter, after cursor: RequestCursor?, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestRow] {
        var query = AssembledQuery("SELECT \(RequestRow.columns) FROM request")
        if let unit = filter.participant {
            query = AssembledQuery(
                "SELECT \(RequestRow.columns) FROM request_unit JOIN request ON request.id = request_unit.request")
            query.add("request_unit.unit = ?", SQLValue(unit))
            query.add("request_unit.request < ?", cursor.map { SQLValue($0.number) })
        } else {
            query.add("id < ?", cursor.map { SQLValue($0.number) })
        }
        query.add(filter)
        query.end(filter.participant == nil ? "ORDER BY id DESC LIMIT ?" : "ORDER BY request_unit.request DESC LIMIT ?")
        return try sql.rows(
            query.statement("request.newest"), query.arguments + [SQLValue(limit)], RequestRow.read)
    }

    /// Every branch is in the order of an index; together they are merged here, so that no engine sorts the backlog.
    private static func nextDue(
        _ filter: RequestFilter, after cursor: RequestCursor?, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestRow] {
        var found: [RequestRow] = []
        for branch in branches(of: filter) {
            var query = AssembledQuery("SELECT \(RequestRow.columns) FROM request")
            query.add("is_open = 1")
            query.add(branch.condition, branch.values)
            if let cursor {
                query.add(
                    "(next_due, id) > (?, ?)", [.integer(RequestRow.dueColumn(cursor.due)), SQLValue(cursor.number)])
            }
            query.add(filter)
            query.end("ORDER BY next_due, id LIMIT ?", [SQLValue(limit)])
            found += try sql.rows(query.statement("request.due"), query.arguments, RequestRow.read)
        }
        found.sort { (RequestRow.dueColumn($0.nextDue), $0.number) < (RequestRow.dueColumn($1.nextDue), $1.number) }
        return Array(found.prefix(limit))
    }

    private struct Branch {
        var condition: String
        var values: [SQLValue]
    }

    /// Parts that exclude each other and together are the filter.
    private static func branches(of filter: RequestFilter) -> [Branch] {
        if let unit = filter.participant {
            return [
                Branch(condition: "lead = ?", values: [SQLValue(unit)]),
                Branch(
                    condition: "lead <> ? AND id IN (SELECT request FROM request_unit WHERE unit = ?)",
                    values: [SQLValue(unit), SQLValue(unit)]),
            ]
        }
        if filter.hasNoLead { return [Branch(condition: "lead = ?", values: [""])] }
        if let leads = filter.leads {
            return Set(leads).map { Branch(condition: "lead = ?", values: [SQLValue($0)]) }
        }
        let states = filter.states.map { Set($0) } ?? Set(StateName.known)
        return states.filter { !$0.isEnded }.map { Branch(condition: "state = ?", values: [SQLValue($0)]) }
    }
}

extension AssembledQuery {
    /// The conditions that do not depend on the order.
    mutating func add(_ filter: RequestFilter) {
        add("lead", in: filter.leads.map { $0.map { SQLValue($0) } })
        if filter.hasNoLead { add("lead = ?", "") }
        add("state", in: filter.states.map { $0.map { SQLValue($0) } })
        // A literal, so that the engine sees that its index of open requests fits.
        if let isOpen = filter.isOpen { add(isOpen ? "is_open = 1" : "is_open = 0") }
        add("kind", in: filter.kinds.map { $0.map { SQLValue($0) } })
        add("channel", in: filter.channels.map { $0.map { SQLValue($0) } })
        add("urgency", in: filter.urgencies.map { $0.map { SQLValue($0) } })
        add("track", in: filter.tracks.map { $0.map { SQLValue($0) } })
        add("matter", in: filter.matters.map { $0.map { SQLValue($0) } })
        add("credit_code = ?", filter.creditCode.map(SQLValue.text))
        if !filter.signals.isEmpty { add("(signals & ?) <> 0", SQLValue(filter.signals.rawValue)) }
        add("registered_at >= ?", filter.registeredFrom.map { SQLValue($0) })
        add("registered_at < ?", filter.registeredUntil.map { SQLValue($0) })
        add("id", in: filter.numbers.map { $0.map { SQLValue($0) } })
    }
}
