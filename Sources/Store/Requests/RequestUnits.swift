package import Lifecycle
package import RuleModel

/// Which units take part in which requests: what a department may see.
package enum RequestUnits {
    private static let insert = Statement(
        "request-unit.insert",
        "INSERT INTO request_unit (unit, request, due) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    private static let update = Statement(
        "request-unit.update", "UPDATE request_unit SET due = ? WHERE unit = ? AND request = ?")
    private static let delete = Statement(
        "request-unit.delete", "DELETE FROM request_unit WHERE unit = ? AND request = ?")
    private static let find = Statement(
        "request-unit.find", "SELECT 1 FROM request_unit WHERE unit = ? AND request = ?")

    static func change(from old: RequestRow?, to new: RequestRow, _ sql: any SQLWriter) throws(StoreError) {
        let (before, after) = (old?.units ?? [], new.units)
        for unit in before where !after.contains(unit) { try sql.run(delete, [SQLValue(unit), SQLValue(new.number)]) }
        for unit in after {
            let due = new.due(for: unit)
            guard let old, before.contains(unit) else {
                try sql.run(insert, [SQLValue(unit), SQLValue(new.number), due])
                continue
            }
            guard old.due(for: unit) != due else { continue }
            try sql.run(update, [due, SQLValue(unit), SQLValue(new.number)])
        }
    }

    /// Whether the unit takes part in the request.
    package static func takesPart(
        _ unit: UnitName, in number: RequestNumber, _ sql: any SQLReader
    ) throws(StoreError) -> Bool {
        try sql.exists(find, [SQLValue(unit), SQLValue(number)])
    }
}

extension RequestRow {
    /// Where the request stands among those that the unit supports; nothing for its lead, and once it has ended.
    fileprivate func due(for unit: UnitName) -> SQLValue {
        unit == lead || state.isEnded ? .null : .integer(Self.dueColumn(nextDue))
    }
}
