import RuleModel
import TOMLSyntax
import WorkCalendar

/// Compiled rules without the type of what follows from them.
protocol DecidingRules: Sendable {
    func decision(_ facts: Facts, on day: CivilDate, vocabulary: Vocabulary) -> KindDecision
    func verdicts(_ facts: Facts, on day: CivilDate, vocabulary: Vocabulary) -> [RuleVerdict]
    func trials(_ facts: Facts, on day: CivilDate, counts: (RuleReference, Bool) -> Bool) -> [RuleTrial]
    /// Everything of each rule that tells it from another.
    func lines(vocabulary: Vocabulary) -> [RuleLine]
}

/// One rule without the type of what follows from it.
struct RuleLine: Hashable {
    var effective: CivilDate
    var until: CivilDate?
    var condition: Condition
    var outcome: BilingualText
}

extension CompiledRules: DecidingRules {
    func decision(_ facts: Facts, on day: CivilDate, vocabulary: Vocabulary) -> KindDecision {
        let matching = matching(facts, on: day)
        return KindDecision(
            rules: matching.map(\.reference),
            outcomes: matching.map { plugin.sentence(for: $0.outcome, in: vocabulary) })
    }

    func lines(vocabulary: Vocabulary) -> [RuleLine] {
        rules.map { rule in
            RuleLine(
                effective: rule.effective, until: rule.until, condition: rule.condition,
                outcome: plugin.sentence(for: rule.outcome, in: vocabulary))
        }
    }
}
