import Lifecycle
import RuleModel
import Store
import WorkCalendar

extension ServiceDesk {
    func registered(
        _ registration: Registration, by actor: Actor, at now: Instant, _ sql: any SQLWriter
    ) throws -> DeskAnswer {
        if let given = registration.channelNumber,
            let number = try RequestTable.number(channel: registration.channel, channelNumber: given, sql)
        {
            return .duplicate(number)
        }
        let policy = try policies.policy(roundBegan: nil, at: now)
        let number = try NumberSequence.next(on: policy.calendar.date(of: now), sql)
        let decision = Lifecycle.register(registration, as: number, by: actor, at: now, policy: policy)
        guard let request = decision.request else {
            if case .failure(let refusal) = decision.result { return .refused(refusal, nil) }
            return .notFound
        }
        try commit(decision.events, of: request, replacing: nil, by: actor, action: "register", policy, at: now, sql)
        return .done(request)
    }

    func carriedOut(_ order: Order, at now: Instant, _ sql: any SQLWriter) throws -> DeskAnswer {
        guard let loaded = try RequestStore.load(order.number, sql) else { return .notFound }
        if let visibility = order.visibility, !visibility.shows(loaded.request) { return .notFound }
        let policy = try policies.policy(roundBegan: loaded.request.roundBegan, at: now)
        if let version = order.version, version != loaded.request.version { return .outdated(loaded.request) }
        let decision = Lifecycle.decide(
            order.command, on: loaded.request, by: order.actor, at: now, isSubmitter: order.isSubmitter,
            policy: policy)
        let request = decision.request ?? loaded.request
        if !decision.events.isEmpty {
            try commit(
                decision.events, of: request, replacing: loaded, by: order.actor,
                action: order.command.name.rawValue, policy, at: now, sql)
        }
        if case .failure(let refusal) = decision.result { return .refused(refusal, request) }
        return .done(request)
    }

    /// Events, projections, clocks and the node's audit in the one transaction.
    func commit(
        _ events: [RequestEvent], of request: ServiceRequest, replacing loaded: LoadedRequest?, by actor: Actor,
        action: String, _ policy: any ServicePolicy, at now: Instant, _ sql: any SQLWriter
    ) throws {
        let clocks = Lifecycle.clocks(of: request, policy: policy, at: now)
        let head = try RequestStore.save(events, of: request, clocks: clocks, replacing: loaded, sql)
        try AuditLog.append(
            AuditEntry(
                recordedAt: now, actor: actor.id, action: action, subject: "\(request.number)", heads: [head]), sql)
    }
}

extension ServiceRequest {
    /// When the round began: the registration, or the last reopening.
    var roundBegan: Instant { moments.last { $0.name == .reopened }?.at ?? registeredAt }
}
