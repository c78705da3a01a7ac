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

    /// Every branch is in the order of an index; together they are merged here, so that no engine sorts the backlog.
    private static func nextDue(
        _ filter: RequestFilter, after cursor: RequestCursor?, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestRow] {
        var found: [RequestRow] = []
        for var branch in DueBranch.branches(of: filter) {
            branch.begin(after: cursor)
            branch.query.add(filter)
            branch.query.end("ORDER BY \(branch.due), \(branch.id) LIMIT ?", [SQLValue(limit)])
            found += try sql.rows(branch.query.statement("request.due"), branch.query.arguments, RequestRow.read)
        }
        found.sort { (RequestRow.dueColumn($0.nextDue), $0.number) < (RequestRow.dueColumn($1.nextDue), $1.number) }
        return Array(found.prefix(limit))
    }
}
