import RuleEngine
public import RuleModel
import WorkCalendar

extension CompiledPolicy {
    /// What becomes of every conditional rule about requests for these facts: coverage, routes, support, deadlines,
    /// escalations and callbacks, each kind in order.
    public func trials(_ facts: Facts) -> [RuleTrial] {
        let covering = prepared(facts, for: book.needs.coverage.subtracting(.coverage))
        let routing = prepared(facts, for: book.needs.routes)
        let stewards = Set(collect(covering).means.map(\.reference))
        return trials(book.coverage, covering, on: day) { rule, _ in stewards.contains(rule.reference) }
            + trials(book.routes, routing, on: roundBegan) + trials(book.support, routing, on: roundBegan)
            + trials(book.deadlines, prepared(facts, for: book.needs.deadlines), on: roundBegan)
            + trials(book.escalations, prepared(facts, for: book.needs.escalations), on: roundBegan)
            + trials(book.callbacks, prepared(facts, for: book.needs.callbacks), on: day)
    }

    private func trials<Plugin: RulePlugin>(
        _ compiled: CompiledRules<Plugin>, _ facts: Facts, on day: CivilDate,
        counts: ((Rule<Plugin.Outcome>, Bool) -> Bool) = { $1 }
    ) -> [RuleTrial] {
        let matching = Set(compiled.selector.matching(facts, on: day))
        return compiled.rules.enumerated().map { index, rule in
            RuleTrial(
                section: compiled.plugin.section, reference: rule.reference, location: rule.location,
                condition: rule.condition, counted: counts(rule, matching.contains(index)),
                tests: rule.condition.tests.map { test in
                    RuleTrial.Test(test: test, isMet: test.matcher.matches(facts.known(test.attribute)))
                })
        }
    }
}
