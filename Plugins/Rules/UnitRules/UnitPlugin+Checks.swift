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
        for rule in rules { checkSuccessor(rule, rows, &diagnostics) }
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

    /// A successor outlives the unit, and the chain of successors ends.
    private func checkSuccessor(
        _ rule: Rule<UnitRecord>, _ rows: [UnitName: Rule<UnitRecord>], _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard let name = rule.outcome.successor, let successor = rows[name] else { return }
        let place = rule.place(of: "successor")
        var chain = [rule.outcome.name, name]
        while let next = rows[chain[chain.count - 1]]?.outcome.successor, rows[next] != nil {
            chain.append(next)
            if next == rule.outcome.name {
                diagnostics.append(RuleFault.successorsCircular(chain.map(\.rawValue), at: place))
                return
            }
            // A circle further on, which this unit is not in, is reported at its own units.
            if chain.dropLast().contains(next) { return }
        }
        if name == rule.outcome.name {
            diagnostics.append(RuleFault.successorsCircular(chain.map(\.rawValue), at: place))
        } else if let end = successor.until, let own = rule.until, end <= own {
            diagnostics.append(
                RuleFault.successorEnded(
                    name.rawValue, until: end, at: place, end: successor.place(of: "until")))
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
