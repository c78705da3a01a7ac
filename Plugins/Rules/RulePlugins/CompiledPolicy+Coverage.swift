import RuleEngine
public import RuleModel
import RouteRules
import WorkCalendar

extension CompiledPolicy {
    public func coverage(_ facts: Facts) -> CoverageDecision {
        collect(prepared(facts, for: book.needs.coverage.subtracting(.coverage)))
    }

    /// Collects in the order of the rules; fallbacks are asked only where nobody was found. An entity that the registry
    /// does not know has no coverage at all.
    func collect(_ facts: Facts) -> CoverageDecision {
        guard facts["entity.known"] == .boolean(true) else { return CoverageDecision(means: []) }
        let rows = book.coverage.selector.matching(facts, on: day).map { book.coverage.rules[$0] }
        let decision = CoverageDecision(means: rows.filter { !$0.outcome.isFallback }.map { means($0, facts) })
        guard decision.primary == nil else { return decision }
        return CoverageDecision(
            means: decision.means + rows.filter { $0.outcome.isFallback }.map { means($0, facts) })
    }

    private func means(_ rule: Rule<CoverageOutcome>, _ facts: Facts) -> CoverageDecision.Means {
        let (units, findings) = units(rule.outcome.stewards, facts)
        // A second steward may be empty by nature, such as the owner of a building; a name that is no unit never is.
        let worthTelling = findings.filter { finding in
            if case .noUnit = finding { true } else { units.isEmpty }
        }
        let sentence = worthTelling.map { self.sentence($0) }.joined(separator: "，")
        return CoverageDecision.Means(
            units: units, reference: rule.reference,
            finding: sentence.isEmpty ? nil : "“\(rule.reference.title)”适用，但\(sentence)")
    }
}
