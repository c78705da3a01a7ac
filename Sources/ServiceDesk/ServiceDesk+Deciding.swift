import Lifecycle
import RuleModel
import RulePlugins
import Store
import WorkCalendar

extension ServiceDesk {
    func registered(
        _ registration: Registration, by actor: Actor, at now: Instant, _ trace: CorridorTrace,
        _ sql: any SQLWriter
    ) throws -> DeskAnswer {
        if let given = registration.channelNumber,
            let number = try RequestTable.number(channel: registration.channel, channelNumber: given, sql)
        {
            return .duplicate(number)
        }
        let policy = try policies.policy(roundBegan: nil, at: now)
        let day = policy.calendar.date(of: now)
        let number = try NumberSequence.next(on: day, sql)
        var registration = registration
        registration.entity = try profile(registration.entity, sql)
        trace.concerns(number)
        trace.begin(.decide)
        let decision = Lifecycle.register(registration, as: number, by: actor, at: now, policy: policy)
        guard let request = decision.request else {
            try NumberSequence.giveBack(number, on: day, sql)
            if case .failure(let refusal) = decision.result { return .refused(refusal, nil) }
            return .notFound
        }
        trace.begin(.commit)
        return .done(
            try commit(
                decision.events, of: request, replacing: nil, by: actor, action: "register", policy, at: now, sql))
    }

    func carriedOut(
        _ order: Order, at now: Instant, _ trace: CorridorTrace, _ sql: any SQLWriter
    ) throws -> DeskAnswer {
        guard let loaded = try RequestStore.load(order.number, sql) else { return .notFound }
        if let visibility = order.visibility, !visibility.shows(loaded.request) { return .notFound }
        let policy = try policies.policy(roundBegan: loaded.request.roundBegan, at: now)
        if let version = order.version, version != loaded.request.version { return .outdated(loaded.request) }
        let command = try identified(order.command, sql)
        trace.begin(.decide)
        let decision = Lifecycle.decide(
            command, on: loaded.request, by: order.actor, at: now,
            isSubmitter: order.isSubmitter,
            policy: policy)
        let request = decision.request ?? loaded.request
        var view = View(request: request, clocks: [])
        if decision.events.isEmpty {
            view.clocks = Lifecycle.clocks(of: request, policy: policy, at: now)
        } else {
            trace.begin(.commit)
            view = try commit(
                decision.events, of: request, replacing: loaded, by: order.actor,
                action: order.command.name.rawValue, policy, at: now, sql)
        }
        if case .failure(let refusal) = decision.result { return .refused(refusal, request) }
        return .done(view)
    }

    /// The command with the entity that it names looked up.
    private func identified(_ command: Command, _ sql: any SQLReader) throws(StoreError) -> Command {
        guard case .classify(var classification) = command, let entity = classification.entity else { return command }
        classification.entity = try profile(entity, sql)
        return .classify(classification)
    }

    /// What the directory knows of an entity; facts that the caller brought are kept.
    private func profile(_ entity: EntityProfile, _ sql: any SQLReader) throws(StoreError) -> EntityProfile {
        guard entity.facts == nil, entity.creditCode != nil || entity.name != nil, let directory = directory() else {
            return entity
        }
        return try directory.profile(creditCode: entity.creditCode, name: entity.name, sql)
    }

    /// Events, projections, clocks and the node's audit in the one transaction.
    @discardableResult
    func commit(
        _ events: [RequestEvent], of request: ServiceRequest, replacing loaded: LoadedRequest?, by actor: Actor,
        action: String, _ policy: CompiledPolicy, at now: Instant, _ sql: any SQLWriter
    ) throws -> View {
        let clocks = Lifecycle.clocks(of: request, policy: policy, at: now)
        let head = try RequestStore.save(
            events, of: request, clocks: clocks, replacing: loaded, in: policy.calendar.zone, sql)
        try AuditLog.append(
            AuditEntry(
                recordedAt: now, actor: actor.id, action: action, subject: "\(request.number)", heads: [head]), sql)
        return View(request: request, clocks: clocks)
    }
}

extension ServiceRequest {
    /// When the round began: the registration, or the last reopening.
    var roundBegan: Instant { moments.last { $0.name == .reopened }?.at ?? registeredAt }
}
