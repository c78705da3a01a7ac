import Lifecycle
import RuleEngine
import RuleModel
import RulePlugins
import WorkCalendar

/// What came of a scenario, subject by subject.
struct ScenarioFindings {
    let request: ServiceRequest
    private let events: [RequestEvent]
    let policy: CompiledPolicy
    private let clocks: [ClockInstance]
    /// What the rules are asked with in the end.
    let facts: Facts

    init(
        _ request: ServiceRequest, events: [RequestEvent], facts: Facts, policy: CompiledPolicy, at end: Instant
    ) {
        self.request = request
        self.events = events
        self.policy = policy
        self.facts = facts
        clocks = Lifecycle.clocks(of: request, policy: policy, at: end)
    }

    func value(of subject: ScenarioSubject) -> ScenarioValue {
        switch subject {
        case .lead: .text(request.lead?.rawValue ?? "")
        case .support: .list(request.support.map(\.rawValue))
        case .track: .text(request.track.rawValue)
        case .state: .text(request.state.rawValue)
        case .coverage: .list(request.proposal.coverage.units.map(\.rawValue))
        case .route: policy.explainRoute(asked).matched.first.map { .text($0.reference.rule) } ?? .absent
        case .overdue: .list(request.overdue.map(\.rawValue))
        case .suggestions: .list(request.suggestions)
        case .supervised: .boolean(request.isSupervised)
        case .notified: .list(notified)
        case .due(let clock): last(clock)?.due.map { .instant($0) } ?? .absent
        case .status(let clock): last(clock).map { .text($0.status.rawValue) } ?? .absent
        case .rule(let clock): last(clock).map { .text($0.rule.reference.rule) } ?? .absent
        case .rules(let section):
            .list(policy.trials(facts).filter { $0.section == section && $0.counted }.map(\.reference.rule))
        // Of permissions only scenarios of their own tell.
        case .may: .absent
        }
    }

    /// What is worth to be expected: always who and on which track, else what there is.
    var telling: [(subject: ScenarioSubject, value: ScenarioValue)] {
        let always: [ScenarioSubject] = [.route, .lead, .track, .state]
        let others: [ScenarioSubject] = [.support, .coverage, .overdue, .suggestions, .notified]
        var clocks: [ClockName] = []
        for clock in self.clocks where !clocks.contains(clock.clock) { clocks.append(clock.clock) }
        let ofClocks = clocks.flatMap { [ScenarioSubject.rule($0), .due($0), .status($0)] }
        return always.map { ($0, value(of: $0)) }
            + (others + ofClocks + policy.kinds.map { .rules($0.section) }).map { ($0, value(of: $0)) }.filter {
                $0.1 != .list([]) && $0.1 != .absent
            }
    }

    /// The facts that the route was decided with.
    var asked: Facts { request.registration.facts(registeredBy: request.registeredBy) }

    func last(_ clock: ClockName) -> ClockInstance? { clocks.last { $0.clock == clock } }

    private var notified: [String] {
        var seen = Set<String>()
        return events.flatMap { event -> [EscalationRule] in
            switch event.data {
            case .returned(_, let escalations): escalations
            case .fired(let firing): firing.escalations
            default: []
            }
        }.flatMap { $0.notify.map(\.rawValue) }.filter { seen.insert($0).inserted }
    }
}
