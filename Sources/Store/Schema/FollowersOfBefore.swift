import Lifecycle
import RuleModel

/// Finds out who follows the requests of a database that did not keep it.
enum FollowersOfBefore {
    /// So many requests are read at a time.
    private static let batch: Int64 = 1_000

    private static let select = Statement(
        "request.of-before", "SELECT id, lead, support, snapshot FROM request WHERE id > ? ORDER BY id LIMIT ?")
    private static let update = Statement("request.followers", "UPDATE request SET followers = ? WHERE id = ?")
    private static let insert = Statement(
        "request-unit.followers",
        """
        INSERT INTO request_unit (unit, request, due, part)
        SELECT ?, id, CASE is_open WHEN 1 THEN next_due END, 2 FROM request WHERE id = ?
        """)

    /// What is needed of a snapshot; the rest may have had another form then.
    private struct Past: Decodable {
        var registeredBy: UnitName?
        var lastUnit: UnitName?
    }

    static func fill(_ sql: any SQLWriter) throws(StoreError) {
        var last: Int64 = 0
        while true {
            let found = try sql.rows(select, [.integer(last), .integer(batch)])
            for row in found { try fill(row, sql) }
            guard let end = found.last else { return }
            last = try end[0]
        }
    }

    private static func fill(_ row: Row, _ sql: any SQLWriter) throws(StoreError) {
        let request: Int64 = try row[0]
        let lead: String = try row[1]
        let past: Past = try JSONReader.value(try row[3] as [UInt8])
        let followers = Followers.units(
            registeredBy: past.registeredBy, lastUnit: past.lastUnit,
            lead: lead.isEmpty ? nil : UnitName(rawValue: lead), support: UnitName.lines(try row[2]))
        guard !followers.isEmpty else { return }
        try sql.run(update, [UnitName.column(followers), .integer(request)])
        for unit in followers { try sql.run(insert, [SQLValue(unit), .integer(request)]) }
    }
}
