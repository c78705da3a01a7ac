public import RuleModel
public import WorkCalendar

extension CompiledRules {
    /// What became of every rule for these facts on that day, in order.
    ///
    /// Where only the first counts, rules behind it that hold or fail alike are `notAsked`.
    public func verdicts(_ facts: Facts, on day: CivilDate, vocabulary: Vocabulary) -> [RuleVerdict] {
        let table = selector.table
        let encoded = table.encode(facts, on: day)
        var answered = Set<String>()
        return zip(rules, table.explain(encoded).rows).map { rule, trace in
            let group = plugin.group(of: rule.outcome)
            let verdict = answered.contains(group) ? .notAsked : verdict(rule, trace, facts, vocabulary)
            if verdict == .matched, plugin.hitPolicy.isFirst { answered.insert(group) }
            return RuleVerdict(
                reference: rule.reference, location: rule.location,
                outcome: plugin.sentence(for: rule.outcome, in: vocabulary), verdict: verdict)
        }
    }

    private func verdict(
        _ rule: Rule<Plugin.Outcome>, _ trace: RowTrace, _ facts: Facts, _ vocabulary: Vocabulary
    ) -> RuleVerdict.Verdict {
        switch trace {
        case .matched: .matched
        case .notInForce: .notInForce(from: rule.effective, until: rule.until)
        case .failed(let conjunct):
            .failed(FailedCondition(selector.table.condition(conjunct), facts: facts, vocabulary: vocabulary))
        }
    }
}

extension HitPolicy {
    /// Whether only the first rule of all, or of each group, counts.
    var isFirst: Bool { self == .first || self == .firstOfEach }
}
