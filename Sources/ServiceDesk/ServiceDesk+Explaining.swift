package import Lifecycle
import RuleModel
import RulePlugins
package import Store
package import WorkCalendar

extension ServiceDesk {
    /// Days that an explanation counts one by one at most.
    private static let dayLimit = 400

    /// Explains a request by the rules that hold for its round; nil where there is none that this actor may see, or was
    /// none yet.
    ///
    /// - Parameter instant: as of when: the request as what had happened by then tells it, under the rules of then; now
    ///   unless given.
    package func explanation(
        of number: RequestNumber, for visibility: Visibility, asOf instant: Instant? = nil
    ) async throws(StoreError) -> RequestExplanation? {
        let now = instant ?? now()
        return try await database.read { sql in
            guard let loaded = try RequestStore.load(number, sql), visibility.shows(loaded.request) else { return nil }
            let request = instant == nil ? loaded.request : try RequestStore.refolded(number, until: now, sql)
            guard let request else { return nil }
            let policy = try policies.policy(roundBegan: request.roundBegan, at: now)
            return explanation(of: request, policy, at: now)
        }
    }

    private func explanation(
        of request: ServiceRequest, _ policy: CompiledPolicy, at now: Instant
    ) -> RequestExplanation {
        let asked = request.registration.facts(registeredBy: request.registeredBy)
        let facts = request.facts(policy)
        let clocks = Lifecycle.clocks(of: request, policy: policy, at: now)
        return RequestExplanation(
            number: request.number, asOf: now, facts: facts, coverage: policy.explainCoverage(asked),
            route: policy.explainRoute(asked),
            support: policy.explainSupport(asked),
            clocks: policy.explainDeadlines(facts).map { explained in
                let instance = clocks.last { .deadline($0.clock) == explained.question }
                return .init(
                    policy: explained, instance: instance, days: instance.flatMap { days(of: $0, policy.calendar) })
            }, escalations: policy.explainEscalations(facts), kinds: policy.explainKinds(facts),
            revision: request.proposal.revision)
    }

    private func days(of clock: ClockInstance, _ calendar: WorkCalendar) -> DueExplanation? {
        guard case .within(let budget) = clock.rule.limit else { return nil }
        return calendar.explanation(
            start: clock.startedAt, budget: budget, conventions: clock.rule.conventions, pauses: clock.pauses,
            limit: Self.dayLimit)
    }
}
