import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import WorkCalendar

/// The explanation of a request as data, and as lines for people.
struct RequestExplanationRecord: Encodable {
    let number: String
    /// The hash of the rule set that decided the route.
    let revision: String
    let explanations: [ExplanationRecord]
    let lines: [String]

    init(_ explanation: RequestExplanation, _ text: ExplanationText) {
        number = "\(explanation.number)"
        revision = explanation.revision
        let first = [explanation.coverage, explanation.route, explanation.support]
        explanations =
            first.map { text.record($0) } + explanation.clocks.map { text.record($0.policy, count: $0.days) }
            + ([explanation.escalations] + explanation.kinds).map { text.record($0) }
        lines =
            first.flatMap { text.section($0) }
            + explanation.clocks.flatMap { clock in
                text.section(clock.policy) + (clock.days.map { text.lines($0) } ?? [])
            } + ([explanation.escalations] + explanation.kinds).flatMap { text.section($0) }
    }
}
