import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import Texts
import WorkCalendar

/// Why clocks are due when they are, and why a unit acts.
struct ExplanationCards {
    let explanation: RequestExplanation
    let request: ServiceRequest
    let policy: CompiledPolicy
    let now: Instant

    private var today: CivilDate { policy.calendar.date(of: now) }

    /// One card a clock that ran, in the order in which the page shows the clocks.
    func cards(_ readings: [ClockReading]) -> [ExplanationCard] { readings.map(card) }

    private func card(_ reading: ClockReading) -> ExplanationCard {
        let reference = reading.clock.rule.reference
        let words = Citation.clause(reference, policy).flatMap {
            DecidingWords(clause: $0).phrase(of: reading.clock.rule.limit, named: reading.name.text(in: .chinese))
        }
        let quotation = Citation.quotation(reference, policy, marking: words)
        let source = quotation == nil ? [Citation.source(reference)] : []
        return ExplanationCard(
            id: reading.clock.clock.rawValue, heading: heading(reading),
            note: note(reading.name, reference), quotation: quotation,
            reasons: source + (reading.plainCount?.reasons ?? []),
            earlier: EarlierRules(unmatched(before: reference, of: reading.clock.clock), of: reading.name),
            grid: reading.count?.grid(reading.name))
    }

    /// The rules that were asked before that of a clock; none where the clock is explained by another rule.
    private func unmatched(before reference: RuleReference, of clock: ClockName) -> [EarlierRule] {
        let explained = explanation.clocks.map(\.policy).first { $0.question == .deadline(clock) }
        guard let explained, explained.matched.first?.reference == reference else { return [] }
        return explained.earlier.compactMap(earlier)
    }

    /// The clock, and the rule where it is called otherwise.
    private func note(_ name: Words, _ reference: RuleReference) -> Words {
        name.text(in: .chinese) == reference.title ? name : .joined([name, .plain(reference.title)], .dot)
    }

    private func heading(_ reading: ClockReading) -> Words {
        guard let due = reading.clock.due else {
            return .text("explanation.title-open", ["clock": .words(reading.name)])
        }
        return ExplanationWords.title(.shortMoment(LocalMoment(due, in: policy.calendar.zone), today: today))
    }

    var routing: RoutingCard {
        let route = explanation.route
        let proposed = request.proposal.route.lead
        let matched = route.matched.first?.reference
        return RoutingCard(
            heading: ExplanationWords.routingTitle((request.lead ?? proposed).map { .plain($0.rawValue) }),
            note: matched.map { .plain($0.title) }, sentence: .joined([.both(route.answer)] + dispatched, .semicolon),
            basis: matched.flatMap(Citation.words).map(ExplanationWords.basis),
            rule: matched.map { ExplanationWords.rule($0.rule, href: RequestAddress.rule($0)) },
            earlier: route.earlier.compactMap(earlier), coverage: coverage,
            chips: matched?.isDefault == true ? [.defaultRule] : [])
    }

    /// Where a dispatcher chose another unit than the rules.
    private var dispatched: [Words] {
        guard let lead = request.lead, lead != request.proposal.route.lead else { return [] }
        return [.text("routing.dispatched", ["unit": "\(lead)"])]
    }

    func earlier(_ verdict: RuleVerdict) -> EarlierRule? {
        switch verdict.verdict {
        case .failed(let condition):
            return EarlierRule(
                .plain(verdict.reference.title), condition: .both(condition.sentence),
                actual: .joined(condition.actual.map { .both($0.text) }, .enumeration))
        case .notInForce:
            return EarlierRule(
                .plain(verdict.reference.title), condition: .text("routing.not-in-force"), actual: .both(verdict.reason)
            )
        case .matched, .notAsked: return nil
        }
    }

    private var coverage: CoverageCard? {
        let decided = request.proposal.coverage.means
        // The rules of now tell why only where they give what was decided then.
        let isExplained = explanation.coverage.matched.map(\.reference) == decided.map(\.reference)
        let unmatched = isExplained ? explanation.coverage.earlier.compactMap(earlier) : []
        guard !decided.isEmpty || !unmatched.isEmpty else { return nil }
        return CoverageCard(decided.map(definition), earlier: unmatched)
    }

    private func definition(_ means: CoverageDecision.Means) -> Definition {
        Definition(
            .plain(means.reference.title),
            lines: means.units.map { .plain($0.rawValue) },
            links: [ExplanationWords.rule(means.reference.rule, href: RequestAddress.rule(means.reference))],
            remark: means.finding.map { .plain($0) })
    }
}
