package import RuleModel
import Store

/// Which enterprises a list shows, a page at a time in the order of their codes.
package struct EnterpriseQuery: Hashable, Sendable {
    /// Part of the name, or the beginning of a credit code.
    package var text: String?
    package var status: EnterpriseStatus?
    package var kind: EntityKind?
    /// `A` to `T`.
    package var section: String?
    /// Any unit that looks after it or owns its place.
    package var unit: UnitName?
    /// The last code of the page before.
    package var after: String?
    package var limit: Int

    /// - Parameter limit: rows a page, from 1 to 500.
    package init(
        text: String? = nil, status: EnterpriseStatus? = nil, kind: EntityKind? = nil, section: String? = nil,
        unit: UnitName? = nil, after: String? = nil, limit: Int = 50
    ) {
        self.text = text
        self.status = status
        self.kind = kind
        self.section = section
        self.unit = unit
        self.after = after
        self.limit = min(max(limit, 1), 500)
    }

    /// SQL conditions and their values, in the same order.
    var conditions: ([String], [SQLValue]) {
        var conditions: [(String, [SQLValue])] = []
        if let text, let pattern = NameSearch.pattern(text) {
            let beginning = SQLValue.text(NameSearch.normalised(text).uppercased() + "%")
            conditions.append(("(search_name LIKE ? OR credit_code LIKE ?)", [.text(pattern), beginning]))
        }
        if let status { conditions.append(("status = ?", [.text(status.rawValue)])) }
        if let kind { conditions.append(("kind = ?", [.text(kind.rawValue)])) }
        if let section { conditions.append(("section = ?", [.text(section)])) }
        if let unit {
            let name = SQLValue.text(unit.rawValue)
            conditions.append(("(recruiting_unit = ? OR paired_unit = ? OR owner_unit = ?)", [name, name, name]))
        }
        if let after { conditions.append(("credit_code > ?", [.text(after)])) }
        return (conditions.map(\.0), conditions.flatMap(\.1))
    }
}
