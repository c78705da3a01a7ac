package import Lifecycle
package import RuleModel

/// The units that may follow a request though others act on it: who registered it has promised an answer, and who
/// returned it has to see what becomes of it until the request is somebody else's.
enum Followers {
    static func units(
        registeredBy: UnitName?, lastUnit: UnitName?, lead: UnitName?, support: [UnitName]
    ) -> [UnitName] {
        var units: [UnitName] = []
        for case let unit? in [registeredBy, lastUnit]
        where unit != lead && !support.contains(unit) && !units.contains(unit) {
            units.append(unit)
        }
        return units
    }
}

extension ServiceRequest {
    /// Units that registered the request or had it last, and now neither lead nor support it.
    var followers: [UnitName] {
        Followers.units(registeredBy: registeredBy, lastUnit: lastUnit, lead: lead, support: support)
    }

    /// Whether the unit leads, supports or follows the request: the one meaning of taking part, for pages and lists.
    package func concerns(_ unit: UnitName) -> Bool {
        lead == unit || support.contains(unit) || followers.contains(unit)
    }
}
