package import Lifecycle
package import RuleModel

/// Which units take part in which requests, and how: what a department may see.
package enum RequestUnits {
    private static let insert = Statement(
        "request-unit.insert",
        "INSERT INTO request_unit (unit, request, due, part) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
    private static let update = Statement(
        "request-unit.update", "UPDATE request_unit SET due = ?, part = ? WHERE unit = ? AND request = ?")
    private static let delete = Statement(
        "request-unit.delete", "DELETE FROM request_unit WHERE unit = ? AND request = ?")
    private static let find = Statement(
        "request-unit.find", "SELECT 1 FROM request_unit WHERE unit = ? AND request = ?")

    static func change(from old: RequestRow?, to new: RequestRow, _ sql: any SQLWriter) throws(StoreError) {
        let (before, after) = (old?.units ?? [], new.units)
        for unit in before where !after.contains(unit) { try sql.run(delete, [SQLValue(unit), SQLValue(new.number)]) }
        for unit in after {
            let place = new.place(of: unit)
            guard let old, before.contains(unit) else {
                try sql.run(insert, [SQLValue(unit), SQLValue(new.number)] + place)
                continue
            }
            guard old.place(of: unit) != place else { continue }
            try sql.run(update, place + [SQLValue(unit), SQLValue(new.number)])
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
    /// Where the request stands among those of its unit's part; without a due time for its lead, and once it has ended.
    fileprivate func place(of unit: UnitName) -> [SQLValue] {
        let part = part(of: unit)
        let isSorted = part != .leads && !state.isEnded
        return [isSorted ? .integer(Self.dueColumn(nextDue)) : .null, .integer(part.rawValue)]
    }
}
