public import RuleModel
public import WorkCalendar

/// The stored clauses by document and citation.
public struct ClauseBook: Sendable {
    private struct Key: Hashable {
        var document: String
        var cite: String
    }

    private let clauses: [Key: [Rule<ClauseRecord>]]

    /// The clauses of a rule set.
    public init(_ ruleSet: RuleSet) {
        clauses = Dictionary(grouping: ruleSet.rules(of: ClausePlugin())) {
            Key(document: $0.outcome.document, cite: $0.outcome.cite)
        }
    }

    /// The clause that a rule rests on, as it read on that day; nil where the policy is silent or the text is not stored.
    public func clause(for reference: RuleReference, on day: CivilDate) -> ClauseRecord? {
        guard let document = reference.document, let cite = reference.cite else { return nil }
        return clauses[Key(document: document, cite: cite)]?.first { $0.isInForce(on: day) }?.outcome
    }
}
