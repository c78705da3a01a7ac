import PermissionRules
import RuleEngine
public import RuleModel
import WorkCalendar

extension CompiledPolicy {
    public func permit(_ query: PermitQuery) -> PermitDecision {
        let table = book.permits.selector.table
        let encoded = table.encode(book.vocabulary.canonical(query.facts), on: day)
        if let row = table.decide(encoded) { return .permitted(book.permits.rules[row].reference) }
        return .refused(nearest: nearest(to: query.command, table, encoded))
    }

    /// Of the rules about the command, the one of which the most conditions hold.
    private func nearest(to command: CommandName, _ table: CompiledTable, _ encoded: EncodedFacts) -> RuleReference? {
        var nearest: (row: Int, met: Int)?
        for (row, trace) in table.explain(encoded).rows.enumerated() {
            guard case .failed(let conjunct) = trace, book.permits.rules[row].outcome.commands.contains(command) else {
                continue
            }
            let met = table.position(of: conjunct, in: row)
            if met > nearest?.met ?? -1 { nearest = (row, met) }
        }
        return nearest.map { book.permits.rules[$0.row].reference }
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
