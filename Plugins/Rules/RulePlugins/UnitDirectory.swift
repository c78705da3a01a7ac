import RuleModel
import WorkCalendar

/// Units by name and alias, with who took over from whom.
struct UnitDirectory: Sendable {
    let rules: [Rule<UnitRecord>]
    private let byName: [String: [Int]]
    private let byGroup: [String: [Int]]

    init(_ rules: [Rule<UnitRecord>]) {
        self.rules = rules
        var names: [String: [Int]] = [:]
        var groups: [String: [Int]] = [:]
        for (index, rule) in rules.enumerated() {
            for name in [rule.id] + rule.outcome.aliases { names[name, default: []].append(index) }
            for group in rule.outcome.groups { groups[group, default: []].append(index) }
        }
        byName = names
        byGroup = groups
    }

    /// The row of that name or alias: the one in force that day, else the last.
    func rule(_ name: String, on day: CivilDate) -> Rule<UnitRecord>? {
        guard let rows = byName[name], let last = rows.last else { return nil }
        return rules[rows.first { rules[$0].isInForce(on: day) } ?? last]
    }

    /// The units of a group that exist that day.
    func members(of group: String, on day: CivilDate) -> [UnitName] {
        (byGroup[group] ?? []).map { rules[$0] }.filter { $0.isInForce(on: day) }.map(\.outcome.name)
    }

    /// The unit of that name or alias, or whoever has taken over from it by that day; nil where there is none.
    func acting(_ name: String, on day: CivilDate) -> UnitName? {
        var rule = rule(name, on: day)
        // Successors do not go round in circles (checked), but a rule set could be older than the check.
        for _ in 0..<rules.count {
            guard let current = rule, let end = current.until, end < day,
                let successor = current.outcome.successor, let next = self.rule(successor.rawValue, on: day)
            else { break }
            rule = next
        }
        return rule?.outcome.name
    }

    /// Records that exist or existed by that day.
    func records(on day: CivilDate) -> [UnitRecord] { rules.filter { $0.effective <= day }.map(\.outcome) }
}
