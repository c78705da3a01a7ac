public import TOMLSyntax
public import RuleModel
import WorkCalendar

extension UnitPlugin {
    public func check(_ rules: [Rule<UnitRecord>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        let faultsBefore = diagnostics.count
        checkNames(rules, &diagnostics)
        // Where a name is two units', what rules name by it says nothing.
        let areNamesClear = diagnostics.count == faultsBefore
        let rows = Dictionary(rules.map { ($0.outcome.name, $0) }) { first, _ in first }
        checkSuccessors(rules, rows, &diagnostics)
        checkGroups(rules, scope, &diagnostics)
        let beginnings = Dictionary(rules.map { ($0.outcome.name, $0) }) { $0.effective <= $1.effective ? $0 : $1 }
        // What is wrong with a successor is told of that, above.
        for mention in scope.mentions(of: .unit) where areNamesClear && mention.section != section {
            checkMention(mention, rows, &diagnostics)
            // A pack whose first day could not be read counts as in force since ever, which nobody said.
            guard mention.effective != .earliest,
                let first = beginnings[UnitName(rawValue: mention.name)],
                mention.effective < first.effective
            else { continue }
            diagnostics.append(
                RuleFault.unitNotYet(
                    mention.name, from: first.effective, at: mention.location, row: first.location))
        }
    }

    /// A group of one unit that no rule names is a slip of another one where it is spelt nearly so.
    private func checkGroups(
        _ rules: [Rule<UnitRecord>], _ scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]
    ) {
        let sizes = rules.flatMap(\.outcome.groups).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let wanted = Set(scope.mentions(of: .group).map(\.name))
        let single = rules.flatMap { rule in rule.outcome.groups.map { (rule: rule, group: $0) } }
            .filter { sizes[$0.group] == 1 && !wanted.contains($0.group) }
        for (rule, group) in single.prefix(Self.mostSlips) {
            let others = sizes.keys.filter { $0 != group && sizes[$0, default: 0] > 1 }.sorted()
            guard let near = Suggestion.nearest(to: group, among: others) else { continue }
            diagnostics.append(
                RuleFault.nameNearlyTaken(
                    group, kind: BilingualText(chinese: "单位组", english: "group of units"), near: near,
                    at: rule.place(of: "groups", element: group)))
        }
    }

    /// Names that are looked at for slips; rule sets have a few, and this is but a warning.
    private static let mostSlips = 20

    /// No alias is another unit's name or alias.
    private func checkNames(_ rules: [Rule<UnitRecord>], _ diagnostics: inout [SourceDiagnostic]) {
        var owners = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        for rule in rules {
            for alias in rule.outcome.aliases {
                let owner = owners[alias] ?? rule
                if owner.id != rule.id {
                    diagnostics.append(
                        RuleFault.aliasTaken(
                            alias, by: owner.id, at: rule.place(of: "aliases", element: alias), first: owner.location))
                }
                owners[alias] = owner
            }
        }
    }

    /// A successor outlives the unit, and the chain of successors ends; a circle is told once.
    private func checkSuccessors(
        _ rules: [Rule<UnitRecord>], _ rows: [UnitName: Rule<UnitRecord>], _ diagnostics: inout [SourceDiagnostic]
    ) {
        let succeeding = rules.filter { $0.outcome.successor != nil }
        let circles = NameCircles(
            succeeding.compactMap { rule in rule.outcome.successor.map { (rule.outcome.name, $0) } })
        let followed = Dictionary(grouping: succeeding) { $0.outcome.name }
        for circle in circles.circles {
            let members = zip(circle, circle.dropFirst() + circle.prefix(1)).compactMap { name, successor in
                followed[name]?.first { $0.outcome.successor == successor }
                    .map { (name.rawValue, $0.place(of: "successor")) }
            }
            diagnostics.append(RuleFault.successorsCircular(members))
        }
        var ended = 0
        for rule in succeeding where ended <= RuleChecker.mostFindings {
            guard let name = rule.outcome.successor, !circles.leadsBack(from: rule.outcome.name, to: name),
                let successor = rows[name], let end = successor.until, let own = rule.until, end <= own
            else { continue }
            ended += 1
            diagnostics.append(
                RuleFault.successorEnded(
                    name.rawValue, until: end, at: rule.place(of: "successor"), end: successor.place(of: "until")))
        }
    }

    /// A rule that is in force longer than a unit that it names, which has no successor.
    private func checkMention(
        _ mention: Mention, _ rows: [UnitName: Rule<UnitRecord>], _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard let row = rows[UnitName(rawValue: mention.name)], let end = row.until, row.outcome.successor == nil,
            mention.until.map({ $0 > end }) ?? true
        else { return }
        diagnostics.append(
            RuleFault.unitEnds(mention.name, until: end, at: mention.location, row: row.location))
    }
}
