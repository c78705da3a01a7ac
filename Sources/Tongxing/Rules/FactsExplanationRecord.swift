import RuleModel
import RuleOperations
import RulePlugins
import WorkCalendar

/// The explanation of some facts as data.
struct FactsExplanationRecord: Encodable {
    /// RFC 3339, in the zone of the rules.
    let asOf: String
    /// The hash of the rule set that was asked.
    let revision: String
    /// The facts with what follows from them.
    let facts: FactsRecord
    let explanations: [ExplanationRecord]

    init(_ explanation: FactsExplanation, _ text: ExplanationText, _ policy: CompiledPolicy, asOf: Instant) {
        self.asOf = asOf.rfc3339(in: policy.calendar.zone)
        revision = policy.revision
        facts = FactsRecord(explanation.facts)
        explanations = explanation.records(text)
    }
}
