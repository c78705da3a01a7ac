public import ClauseRules
import RuleEngine
public import RuleModel
import WorkCalendar

extension CompiledPolicy {
    /// The clause that a rule rests on, word for word; nil where the policy is silent or the text is not stored.
    ///
    /// A deadline, route, support rule or escalation is quoted as the clause read when the round began, any other rule as
    /// it reads now.
    public func clause(_ reference: RuleReference) -> ClauseRecord? {
        let newest = book.clauses.newest.clause(for: reference, on: day)
        guard book.isPinned(reference) else { return newest }
        return book.clauses.pinned.clause(for: reference, on: roundBegan) ?? newest
    }
}

extension RuleBook {
    /// Whether the rule is one of those that a request keeps for its whole round.
    fileprivate func isPinned(_ reference: RuleReference) -> Bool {
        deadlines.rules.contains { $0.reference == reference } || routes.rules.contains { $0.reference == reference }
            || support.rules.contains { $0.reference == reference }
            || escalations.rules.contains { $0.reference == reference }
    }
}
