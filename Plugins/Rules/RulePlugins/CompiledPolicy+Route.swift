import RuleEngine
public import RuleModel
import RouteRules
import WorkCalendar

extension CompiledPolicy {
    public func route(_ facts: Facts) -> RouteDecision { route(prepared: prepared(facts, for: book.needs.routes)) }

    /// The first route decides alone; where it names nobody, the request waits in the queue on that rule's track.
    func route(prepared facts: Facts) -> RouteDecision {
        guard let row = book.routes.selector.first(facts, on: roundBegan) else {
            return RouteDecision(lead: nil, support: [], track: .transferred, reference: nil)
        }
        let rule = book.routes.rules[row]
        let lead = rule.outcome.lead.flatMap { units([$0], facts).units.first }
        let track = rule.outcome.track.resolved(facts).map { Track(rawValue: $0) } ?? .transferred
        let added = book.support.selector.matching(facts, on: roundBegan)
            .flatMap { book.support.rules[$0].outcome.support }
        let support = units(rule.outcome.support + added, facts).units.filter { $0 != lead }
        return RouteDecision(lead: lead, support: support, track: track, reference: rule.reference)
    }
}
