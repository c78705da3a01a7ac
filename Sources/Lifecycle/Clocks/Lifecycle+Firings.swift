package import RuleModel
package import WorkCalendar

extension Lifecycle {
    /// A threshold that has not fired yet.
    private struct Pending {
        var at: Instant
        var clock: ClockInstance
        var threshold: Firing.Passed
        var level: String
    }

    /// Every firing that fell due by an instant and is not recorded yet, in order, with what silence leads to.
    ///
    /// - Returns: the events to append; the request with them applied is what commands are then decided on.
    package static func dueFirings(
        of request: ServiceRequest, policy: some ServicePolicy, upTo now: Instant, clocks: [ClockInstance]? = nil
    ) -> [RequestEvent] {
        if let clocks, !pending(clocks).contains(where: { $0.at <= now }) { return [] }
        var request = request
        var events: [RequestEvent] = []
        // Each round fires one threshold, and a request has finitely many: what silence starts may bring a few more.
        while let next = pending(of: request, policy: policy, at: now).first, next.at <= now {
            for data in outcome(of: next, request, policy) {
                let event = RequestEvent(
                    sequence: request.sequence + 1, round: request.round, effectiveAt: next.at, recordedAt: now,
                    actor: .system, data: data)
                request.apply(event)
                events.append(event)
            }
        }
        return events
    }

    /// When the scheduler has to look at the request again; nil where nothing is to come.
    package static func nextFiring(of request: ServiceRequest, policy: some ServicePolicy, at now: Instant) -> Instant?
    {
        pending(of: request, policy: policy, at: now).first?.at
    }

    private static func pending(of request: ServiceRequest, policy: some ServicePolicy, at now: Instant) -> [Pending] {
        pending(clocks(of: request, policy: policy, at: now)).sorted { $0.at < $1.at }
    }

    private static func pending(_ clocks: [ClockInstance]) -> [Pending] { clocks.filter(\.isLive).flatMap(pending) }

    private static func pending(of clock: ClockInstance) -> [Pending] {
        var pending: [Pending] = []
        for (rule, warning) in zip(clock.rule.warnings, clock.warnings) where !warning.isFired {
            guard let at = warning.at else { continue }
            pending.append(Pending(at: at, clock: clock, threshold: .warningAt(rule.at), level: rule.level.rawValue))
        }
        if let due = clock.due, !clock.isDueFired, clock.rule.force == .binding || clock.rule.atDue != nil {
            let level = clock.rule.atDue == nil ? "overdue" : "over"
            pending.append(Pending(at: due, clock: clock, threshold: .due, level: level))
        }
        return pending
    }

    private static func outcome(
        of pending: Pending, _ request: ServiceRequest, _ policy: some ServicePolicy
    ) -> [EventData] {
        let rule = pending.clock.rule
        var firing = Firing(
            clock: rule.clock, instance: pending.clock.instance, threshold: pending.threshold, level: pending.level,
            rule: rule.reference)
        switch (pending.threshold, rule.atDue) {
        case (.warningAt, _), (.warning, _):
            return [.fired(firing)]
        case (.due, .accept?):
            return request.state == .dispatched ? [.fired(firing), .accepted(deemed: true)] : [.fired(firing)]
        case (.due, .resume?):
            return request.state == .suspended ? [.fired(firing), .resumed(text: "", deemed: true)] : [.fired(firing)]
        case (.due, nil):
            firing.escalations = newEscalations(of: request, policy) { facts in
                let overdue = request.overdue.contains(rule.clock) ? request.overdue : request.overdue + [rule.clock]
                facts["overdue"] = .list(overdue.map(\.rawValue))
            }
            return [.fired(firing)]
        }
    }

    /// The escalations that a change of the facts brings, those left out that held before it.
    static func newEscalations(
        of request: ServiceRequest, _ policy: some ServicePolicy, changing change: (inout Facts) -> Void
    ) -> [EscalationRule] {
        var facts = request.facts(policy)
        let before = Set(policy.escalations(facts))
        change(&facts)
        return policy.escalations(facts).filter { !before.contains($0) }
    }
}
