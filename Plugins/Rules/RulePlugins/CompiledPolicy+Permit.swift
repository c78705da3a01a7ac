import PermissionRules
import RuleEngine
public import RuleModel
import WorkCalendar

extension CompiledPolicy {
    public func permit(_ query: PermitQuery) -> PermitDecision {
        let permits = book.permits
        let encoded = permits.table.encode(book.vocabulary.canonical(query.facts), on: day)
        if let row = permits.table.decide(encoded) { return .permitted(permits.rules[row].reference) }
        let command = FactValue.text(query.command.rawValue)
        var nearest: (row: Int, met: Int)?
        for (row, trace) in permits.table.explain(encoded).rows.enumerated() {
            guard case .failed(let conjunct) = trace,
                permits.rules[row].outcome.commands.contains(where: { .text($0.rawValue) == command })
            else { continue }
            let met = permits.table.position(of: conjunct, in: row)
            if met > nearest?.met ?? -1 { nearest = (row, met) }
        }
        return .refused(nearest: nearest.map { permits.rules[$0.row].reference })
    }
}

extension PermitQuery {
    /// The query as facts that permissions ask for.
    var facts: Facts {
        var facts = Facts([
            "command": .text(command.rawValue), "role": .list(roles.map(\.rawValue).sorted()),
            "own-unit": .boolean(unit != nil && unit == lead), "submitter": .boolean(isSubmitter),
        ])
        facts["unit"] = unit.map { .text($0.rawValue) }
        facts["lead"] = lead.map { .text($0.rawValue) }
        facts["state"] = state.map { .text($0.rawValue) }
        facts["track"] = track.map { .text($0.rawValue) }
        return facts
    }
}
