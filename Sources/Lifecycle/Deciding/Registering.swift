import RuleModel

/// Decides what a registration leads to.
struct Registering<Policy: ServicePolicy> {
    var registration: Registration
    var actor: Actor
    var policy: Policy

    func events() throws(Refusal) -> [EventData] {
        guard let channel = policy.channel(registration.channel) else { throw .unknownChannel(registration.channel) }
        if let matter = registration.subject, policy.matter(matter) == nil { throw .unknownMatter(matter) }
        guard registration.text.contains(where: { !$0.isWhitespace }) else { throw .textMissing }
        let query = PermitQuery(
            command: .register, roles: actor.roles, unit: actor.unit, state: nil, lead: nil, track: nil)
        if case .refused(let nearest) = policy.permit(query) { throw .notPermitted(.register, nearest: nearest) }
        let proposal = Proposal(for: registration, registeredBy: actor.unit, policy: policy)
        return [.registered(registration, proposal)] + next(proposal.route, channel)
    }

    /// Dispatches at once, unless intake answers, a dispatcher confirms, or the rules name nobody for sure.
    private func next(_ route: RouteDecision, _ channel: ChannelRule) -> [EventData] {
        guard let lead = route.lead, route.track != .instant else { return [] }
        if route.track == .ownUnit, actor.unit == lead { return [.accepted(deemed: false)] }
        guard channel.dispatch == .auto, registration.entity.isKnown else { return [] }
        return [.dispatched(.init(unit: lead, support: route.support, attempt: 1, isDesignated: false))]
    }
}
