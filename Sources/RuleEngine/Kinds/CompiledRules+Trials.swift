public import RuleModel
public import WorkCalendar

extension CompiledRules {
    /// What becomes of every rule for these facts on that day, condition by condition, in order.
    ///
    /// - Parameter counts: whether a rule counts, where that is for the caller to say; given whether it does by the hit
    ///   policy of its kind.
    public func trials(
        _ facts: Facts, on day: CivilDate, counts: (RuleReference, Bool) -> Bool = { $1 }
    ) -> [RuleTrial] {
        let matching = Set(selector.matching(facts, on: day))
        return rules.enumerated().map { index, rule in
            RuleTrial(
                section: plugin.section, reference: rule.reference, location: rule.location,
                condition: rule.condition, counted: counts(rule.reference, matching.contains(index)),
                tests: rule.condition.tests.map { test in
                    RuleTrial.Test(test: test, isMet: test.matcher.matches(facts.known(test.attribute)))
                })
        }
    }
}
