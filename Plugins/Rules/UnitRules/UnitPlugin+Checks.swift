public import TOMLSyntax
public import RuleModel
import WorkCalendar

extension UnitPlugin {
    public func check(_ rules: [Rule<UnitRecord>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        let faultsBefore = diagnostics.count
        checkNames(rules, &diagnostics)
        // Where a name is two units', what rules name by it says nothing.
        let areNamesClear = diagnostics.count == faultsBefore
        let rows = Rows(rules)
        checkSuccessors(rules, rows, &diagnostics)
        checkGroups(rules, scope, &diagnostics)
        guard areNamesClear else { return }
        // What is wrong with a successor is told of that, above.
        for mention in scope.mentions(of: .unit) where mention.section != section {
            guard let (row, first) = rows[mention.name] else { continue }
            checkMention(mention, rules[row], &diagnostics)
            // A pack whose first day could not be read counts as in force since ever, which nobody said.
            guard mention.effective != .earliest, mention.effective < rules[first].effective else { continue }
            diagnostics.append(
                RuleFault.unitNotYet(
                    mention.name, from: rules[first].effective, at: mention.location, row: rules[first].location))
        }
    }

    /// Of each unit the places of its row that is written first, and of the one that is in force first.
    private struct Rows {
        private var places: [String: (written: Int, inForce: Int)] = [:]

        init(_ rules: [Rule<UnitRecord>]) {
            places.reserveCapacity(rules.count)
            for place in rules.indices {
                Self.note(place, &places[rules[place].outcome.name.rawValue, default: (place, place)], rules)
            }
        }

        private static func note(
            _ place: Int, _ row: inout (written: Int, inForce: Int), _ rules: [Rule<UnitRecord>]
        ) {
            if rules[place].effective < rules[row.inForce].effective { row.inForce = place }
        }

        subscript(name: String) -> (written: Int, inForce: Int)? { places[name] }
    }

    /// A group of one unit that no rule names is a slip of another one where it is spelt nearly so.
    private func checkGroups(
        _ rules: [Rule<UnitRecord>], _ scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]
    ) {
        let sizes = rules.flatMap(\.outcome.groups).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let wanted = Set(scope.mentions(of: .group).map(\.name))
        let single = rules.indices.flatMap { place in rules[place].outcome.groups.map { (place: place, group: $0) } }
            .filter { sizes[$0.group] == 1 && !wanted.contains($0.group) }
        for (place, group) in single.prefix(Self.mostSlips) {
            let others = sizes.keys.filter { $0 != group && sizes[$0, default: 0] > 1 }.sorted()
            guard let near = Suggestion.nearest(to: group, among: others) else { continue }
            diagnostics.append(
                RuleFault.nameNearlyTaken(
                    group, kind: BilingualText(chinese: "单位组", english: "group of units"), near: near,
                    at: rules[place].place(of: "groups", element: group)))
        }
    }

    /// Names that are looked at for slips; rule sets have a few, and this is but a warning.
    private static let mostSlips = 20

    /// No alias is another unit's name or alias.
    private func checkNames(_ rules: [Rule<UnitRecord>], _ diagnostics: inout [SourceDiagnostic]) {
        // By their places: to copy thousands of rows would take longer than all else.
        var owners = Dictionary(rules.indices.map { (rules[$0].id, $0) }) { first, _ in first }
        for place in rules.indices {
            for alias in rules[place].outcome.aliases {
                let owner = owners[alias] ?? place
                if rules[owner].id != rules[place].id {
                    diagnostics.append(
                        RuleFault.aliasTaken(
                            alias, by: rules[owner].id, at: rules[place].place(of: "aliases", element: alias),
                            first: rules[owner].location))
                }
                owners[alias] = owner
            }
        }
    }

    /// A successor outlives the unit, and the chain of successors ends; a circle is told once.
    private func checkSuccessors(
        _ rules: [Rule<UnitRecord>], _ rows: Rows, _ diagnostics: inout [SourceDiagnostic]
    ) {
        let links = rules.indices.compactMap { place in
            rules[place].outcome.successor.map { (place: place, successor: $0.rawValue) }
        }
        let circles = NameCircles(links.map { (rules[$0.place].outcome.name.rawValue, $0.successor) })
        for circle in circles.circles {
            let places = circle.way.map { links[$0].place }
            diagnostics.append(
                RuleFault.successorsCircular(
                    places.map { (rules[$0].outcome.name.rawValue, rules[$0].place(of: "successor")) }))
        }
        var ended = 0
        for (link, (place, name)) in links.enumerated() where ended <= RuleChecker.mostFindings {
            guard let own = rules[place].until, !circles.leadsBack(link), let row = rows[name]?.written,
                let end = rules[row].until, end <= own
            else { continue }
            ended += 1
            diagnostics.append(
                RuleFault.successorEnded(
                    name, until: end, at: rules[place].place(of: "successor"), end: rules[row].place(of: "until")))
        }
    }

    /// A rule that is in force longer than a unit that it names, which has no successor.
    private func checkMention(
        _ mention: Mention, _ row: Rule<UnitRecord>, _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard let end = row.until, row.outcome.successor == nil, mention.until.map({ $0 > end }) ?? true
        else { return }
        diagnostics.append(
            RuleFault.unitEnds(mention.name, until: end, at: mention.location, row: row.location))
    }
}
