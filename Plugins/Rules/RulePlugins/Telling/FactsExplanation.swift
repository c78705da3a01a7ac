public import RuleModel
public import WorkCalendar

/// Everything that the rules say about some facts, and why.
public struct FactsExplanation: Sendable {
    /// One clock: by which rule it runs, and its due instant counted day by day.
    public struct Clock: Sendable {
        /// Which rule the clock runs by, or why it does not run.
        public var policy: PolicyExplanation
        /// The rule; nil where the clock does not run.
        public var rule: DeadlineRule?
        /// The count from its start; nil where it does not run, or where an event brings its date.
        public var days: DueExplanation?
    }

    /// The facts, with what follows from them: the track of the route, where none was given.
    public var facts: Facts
    /// Who looks after the entity.
    public var coverage: PolicyExplanation
    /// Who must act.
    public var route: PolicyExplanation
    /// Which units support.
    public var support: PolicyExplanation
    /// Every clock of the rules, in order.
    public var clocks: [Clock]
    /// What is done about a stuck request.
    public var escalations: PolicyExplanation
    /// What the rules of every other kind say, in the order of the kinds.
    public var kinds: [PolicyExplanation]

    /// Asks a policy everything about facts; every clock starts at `start` and is never paused.
    public init(_ facts: Facts, policy: CompiledPolicy, start: Instant) {
        var facts = facts
        if facts.known("track") == nil { facts["track"] = .text(policy.route(facts).track.rawValue) }
        self.facts = facts
        coverage = policy.explainCoverage(facts)
        route = policy.explainRoute(facts)
        support = policy.explainSupport(facts)
        escalations = policy.explainEscalations(facts)
        kinds = policy.explainKinds(facts)
        let rules = policy.deadlines(facts)
        clocks = policy.explainDeadlines(facts).map { explanation in
            let rule = rules.first { explanation.question == .deadline($0.clock) }
            return Clock(policy: explanation, rule: rule, days: rule.flatMap { policy.count($0, from: start) })
        }
    }
}

extension CompiledPolicy {
    /// The count of a clock that starts at a moment and is not paused; nil where an event brings its date.
    public func count(_ rule: DeadlineRule, from start: Instant, pauses: [Pause] = []) -> DueExplanation? {
        guard case .within(let budget) = rule.limit else { return nil }
        return calendar.explanation(start: start, budget: budget, conventions: rule.conventions, pauses: pauses)
    }
}
