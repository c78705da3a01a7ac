extension RequestTable {
    private static let findRow = Statement(
        assembled: "request.find-row", "SELECT \(RequestRow.columns) FROM request WHERE id = ?")

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
        var places: [DueBranch.Place] = []
        for branch in DueBranch.branches(of: filter) {
            places += try branch.places(after: cursor, filter, limit: limit, sql)
        }
        places.sort { ($0.due, $0.number) < ($1.due, $1.number) }
        var rows: [RequestRow] = []
        for place in places.prefix(limit) {
            if let row = try sql.row(findRow, [SQLValue(place.number)], RequestRow.read) { rows.append(row) }
        }
        return rows
    }
}
