import RuleModel

/// What a unit has to do with a request, as `request_unit` numbers it.
enum RequestPart: Int64 {
    case leads = 0
    case supports = 1
    case follows = 2
}

/// A unit whose requests a list is about, and its part in them; nil for any.
struct Participation {
    var unit: UnitName
    var part: RequestPart?

    var condition: String { "request_unit.unit = ?" + (part == nil ? "" : " AND request_unit.part = ?") }
    var values: [SQLValue] { [SQLValue(unit)] + (part.map { [.integer($0.rawValue)] } ?? []) }
}

extension RequestFilter {
    /// The unit whose rows of `request_unit` hold everything that the filter lets through, and as few others as can be.
    var participation: Participation? {
        if let unit = participant ?? supporter, unit == supporter { return Participation(unit: unit, part: .supports) }
        if let unit = participant ?? onlyLead, unit == onlyLead { return Participation(unit: unit, part: .leads) }
        return participant.map { Participation(unit: $0) }
    }

    /// The one unit that leads, where the filter names one.
    private var onlyLead: UnitName? { leads.flatMap { Set($0).count == 1 ? $0.first : nil } }
}

extension RequestRow {
    /// What the unit, which takes part, has to do with the request.
    func part(of unit: UnitName) -> RequestPart {
        if unit == lead { return .leads }
        return support.contains(unit) ? .supports : .follows
    }
}
