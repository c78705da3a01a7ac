import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import WorkCalendar

/// The explanation of a request as data, and as lines for people.
struct RequestExplanationRecord: Encodable {
    let number: String
    /// RFC 3339, in the zone of the rules: the instant asked about.
    let asOf: String
    /// The hash of the rule set that decided the route.
    let revision: String
    /// The hash of the newest rule set in force then: what is always asked of the newest rests on it, and the packs that
    /// apply to open requests.
    let newest: String
    /// What the rules were told of the request, with what follows from it.
    let facts: FactsRecord
    let explanations: [ExplanationRecord]
    let lines: [String]

    /// - Parameter newest: the hash of the newest rule set in force at the instant asked about.
    init(_ explanation: RequestExplanation, newest: String, _ text: ExplanationText, in zone: ZoneRules) {
        self.newest = newest
        number = "\(explanation.number)"
        asOf = explanation.asOf.rfc3339(in: zone)
        revision = explanation.revision
        facts = FactsRecord(explanation.facts)
        let first = [explanation.coverage, explanation.route, explanation.support]
        explanations =
            first.map { text.record($0) }
            + explanation.clocks.map { text.record($0.policy, count: $0.days, pauses: $0.pauses) }
            + ([explanation.escalations] + explanation.kinds).map { text.record($0) }
        lines =
            [text.source(revision, asOf: explanation.asOf)] + text.newest(newest, besides: revision)
            + first.flatMap { text.section($0) }
            + explanation.clocks.flatMap { clock in
                text.section(clock.policy) + (clock.days.map { text.lines($0, pauses: clock.pauses) } ?? [])
            } + ([explanation.escalations] + explanation.kinds).flatMap { text.section($0) }
    }
}

extension RequestExplanation.Clock {
    fileprivate var pauses: CountedPauses {
        instance.map { CountedPauses($0.pauses, by: $0.rule.conventions.pauseBy) } ?? .none
    }
}
