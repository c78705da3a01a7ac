import RuleModel
import TOMLSyntax
import WorkCalendar

extension KindAnalysis {
    /// Dates that rules write of their own and that change nothing: the pack has the same, or the version before says the
    /// same up to the day before.
    mutating func analyseDates(_ rules: [OwnRule], _ ruleSet: RuleSet) {
        for rule in rules {
            guard let header = ruleSet.pack(rule.reference.pack)?.header else { continue }
            if rule.places["effective"] != nil, rule.effective == header.effective {
                add(rule, "effective", rule.effective)
            } else if let before = rules.first(where: { rule.continues($0) }) {
                add(rule, "effective", rule.effective, others: [before.reference])
            }
            if rule.places["until"] != nil, let until = rule.until, until == header.until { add(rule, "until", until) }
        }
    }

    private mutating func add(_ rule: OwnRule, _ key: String, _ day: CivilDate, others: [RuleReference] = []) {
        let text = "\(key) = \(day)"
        let space = RequestSpace([rule.condition], vocabulary: vocabulary, knowledge: knowledge)
        findings.append(
            RuleFinding(
                .dateWithoutEffect, plugin.section, rule.reference, at: rule.place(of: key), others: others,
                detail: BilingualText(chinese: text, english: text),
                on: DaySpan(from: rule.effective, until: rule.until),
                witness: RequestSearch(space).request(meeting: [rule.condition]).request))
    }
}

extension Rule where Outcome: Hashable {
    /// Whether this is the next version of a rule, from the day after its end on, and says the same.
    fileprivate func continues(_ before: Rule) -> Bool {
        before.id == id && before.until?.advanced(by: 1) == effective && before.condition == condition
            && before.outcome.isSame(as: outcome) && before.reference.cite == reference.cite
    }
}
