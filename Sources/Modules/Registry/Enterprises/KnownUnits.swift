package import RuleModel

/// The units that a register may name.
package struct KnownUnits: Sendable {
    private let names: [String: UnitName]

    /// By short name and alias; units that have ended count too, since registers name them for a while.
    package init(_ units: [UnitRecord]) {
        var names: [String: UnitName] = [:]
        for unit in units {
            for alias in unit.aliases { names[alias] = unit.name }
        }
        for unit in units { names[unit.name.rawValue] = unit.name }
        self.names = names
    }

    /// The unit of that name or alias; nil where there is none.
    func unit(_ typed: String) -> UnitName? { names[typed] }
    func suggestion(for typed: String) -> String? { Suggestion.nearest(to: typed, among: names.keys.sorted()) }
}
