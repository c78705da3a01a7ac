public import RuleEngine
public import RuleModel
import WorkCalendar

extension CompiledPolicy {
    /// What becomes of every conditional rule about requests for these facts: coverage, routes, support, deadlines,
    /// escalations and callbacks, then every other kind, each in order.
    public func trials(_ facts: Facts) -> [RuleTrial] {
        let covering = prepared(facts, for: book.needs.coverage.subtracting(.coverage))
        let routing = prepared(facts, for: book.needs.routes)
        let stewards = Set(collect(covering).means.map(\.reference))
        return book.coverage.trials(covering, on: day) { rule, _ in stewards.contains(rule) }
            + book.routes.trials(routing, on: roundBegan) + book.support.trials(routing, on: roundBegan)
            + book.deadlines.trials(prepared(facts, for: book.needs.deadlines), on: roundBegan)
            + book.escalations.trials(prepared(facts, for: book.needs.escalations), on: roundBegan)
            + book.callbacks.trials(prepared(facts, for: book.needs.callbacks), on: day)
            + kinds.flatMap { $0.trials(prepared(facts, for: $0), on: day(of: $0)) }
    }
}
