import Lifecycle
import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import WorkCalendar

// Why it came so.
extension ScenarioFindings {
    /// Why the rules say so, in lines.
    ///
    /// - Parameters:
    ///   - expected: what was expected instead.
    ///   - text: of the same policy.
    func reasons(
        of subject: ScenarioSubject, insteadOf expected: ScenarioValue, _ text: ExplanationText
    ) -> [String] {
        switch subject {
        case .coverage: text.lines(policy.explainCoverage(asked))
        case .lead, .track, .route: text.lines(policy.explainRoute(asked))
        case .support: text.lines(policy.explainSupport(asked))
        case .overdue, .suggestions, .supervised, .notified:
            text.lines(policy.explainEscalations(request.facts(policy)))
        case .due(let clock), .status(let clock), .rule(let clock): reasons(of: clock, text)
        case .rules(let section): reasons(ofKind: section, insteadOf: expected, text)
        case .state: RequestStory(request, policy).lines(text)
        // Of permissions only scenarios of their own tell.
        case .may: []
        }
    }

    /// By which rule a clock runs, and how its days are counted.
    func reasons(of clock: ClockName, _ text: ExplanationText) -> [String] {
        let explained = policy.explainDeadlines(request.facts(policy)).filter { $0.question == .deadline(clock) }
        let days = last(clock).flatMap { clock in
            policy.count(clock.rule, from: clock.startedAt, pauses: clock.pauses).map {
                text.lines($0, pauses: CountedPauses(clock.pauses, by: clock.rule.conventions.pauseBy))
            }
        }
        return explained.flatMap { text.lines($0) } + (days ?? [])
    }

    private func reasons(
        ofKind section: String, insteadOf expected: ScenarioValue, _ text: ExplanationText
    ) -> [String] {
        let explained: [PolicyExplanation] =
            switch section {
            case "coverage": [policy.explainCoverage(facts)]
            case "route": [policy.explainRoute(facts)]
            case "support": [policy.explainSupport(facts)]
            case "escalation": [policy.explainEscalations(facts)]
            case "deadline": deadlines(insteadOf: expected)
            default: policy.toldKinds.filter { $0.section == section }.map { policy.explanation(of: $0, facts) }
            }
        return explained.flatMap { text.lines($0) }
    }

    /// Of the many clocks those whose rule is not the one that was expected.
    private func deadlines(insteadOf expected: ScenarioValue) -> [PolicyExplanation] {
        let differing = Self.names(value(of: .rules("deadline"))).symmetricDifference(Self.names(expected))
        return policy.explainDeadlines(facts).filter { explained in
            explained.verdicts.contains { differing.contains($0.reference.rule) }
        }
    }

    private static func names(_ value: ScenarioValue) -> Set<String> {
        if case .list(let names) = value { Set(names) } else { [] }
    }
}
