package import Lifecycle
package import RuleModel

/// Which units take part in which requests: what a department may see.
package enum RequestUnits {
    private static let insert = Statement(
        "request-unit.insert", "INSERT INTO request_unit (unit, request) VALUES (?, ?) ON CONFLICT DO NOTHING")
    private static let delete = Statement(
        "request-unit.delete", "DELETE FROM request_unit WHERE unit = ? AND request = ?")
    private static let find = Statement(
        "request-unit.find", "SELECT 1 FROM request_unit WHERE unit = ? AND request = ?")

    static func change(
        of number: RequestNumber, from old: [UnitName], to new: [UnitName], _ sql: any SQLWriter
    ) throws(StoreError) {
        guard old != new else { return }
        for unit in old where !new.contains(unit) { try sql.run(delete, [SQLValue(unit), SQLValue(number)]) }
        for unit in new where !old.contains(unit) { try sql.run(insert, [SQLValue(unit), SQLValue(number)]) }
    }

    /// Whether the unit takes part in the request.
    package static func takesPart(
        _ unit: UnitName, in number: RequestNumber, _ sql: any SQLReader
    ) throws(StoreError) -> Bool {
        try sql.exists(find, [SQLValue(unit), SQLValue(number)])
    }
}
