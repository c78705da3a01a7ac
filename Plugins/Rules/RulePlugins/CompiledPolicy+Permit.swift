import PermissionRules
public import RuleEngine
public import RuleModel
import TOMLSyntax
import WorkCalendar

extension CompiledPolicy {
    public func permit(_ query: PermitQuery) -> PermitDecision { permit(query.command, to: query.facts) }

    /// Whether a command is permitted to somebody of whom, as of the request, this is known.
    public func permit(_ command: CommandName, to facts: Facts) -> PermitDecision {
        let table = book.permits.selector.table
        let encoded = table.encode(asking(command, facts), on: day)
        if let row = table.decide(encoded) { return .permitted(book.permits.rules[row].reference) }
        return .refused(nearest: nearest(to: command, table, encoded))
    }

    /// Whether the command is permitted, and what became of each permission that is about it.
    public func explainPermit(_ query: PermitQuery) -> PolicyExplanation {
        let title = book.vocabulary.title(of: query.command.rawValue, attribute: "command")
        let isPermitted = if case .permitted = permit(query) { true } else { false }
        let rules = book.permits.rules
        let verdicts = book.permits.verdicts(
            asking(query.command, query.facts), on: day, vocabulary: book.vocabulary)
        return PolicyExplanation(
            question: .kind(section: book.permits.plugin.section, title: book.permits.plugin.title),
            answer: isPermitted
                ? BilingualText(chinese: "可以“\(title.chinese)”", english: "may “\(title.english)”")
                : BilingualText(
                    chinese: "不可以“\(title.chinese)”：没有权限规则符合",
                    english: "may not “\(title.english)”: no permission applies"),
            verdicts: zip(rules, verdicts).filter { $0.0.outcome.commands.contains(query.command) }.map(\.1))
    }

    /// What becomes of every permission when somebody of whom this is known asks for a command, in order.
    public func permitTrials(_ command: CommandName, to facts: Facts) -> [RuleTrial] {
        book.permits.trials(asking(command, facts), on: day)
    }

    private func asking(_ command: CommandName, _ facts: Facts) -> Facts {
        var facts = book.vocabulary.canonical(facts)
        facts["command"] = .text(command.rawValue)
        return facts
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
            "role": .list(roles.map(\.rawValue).sorted()),
            "own-unit": .boolean(unit != nil && unit == lead), "submitter": .boolean(isSubmitter),
        ])
        facts["unit"] = unit.map { .text($0.rawValue) }
        facts["lead"] = lead.map { .text($0.rawValue) }
        facts["state"] = state.map { .text($0.rawValue) }
        facts["track"] = track.map { .text($0.rawValue) }
        return facts
    }
}
