import RuleModel
import WorkCalendar

extension ServiceRequest {
    /// The request after an event; the event was decided before and is taken as it is.
    package func applying(_ event: RequestEvent) -> ServiceRequest {
        var next = self
        next.apply(event)
        return next
    }

    package mutating func apply(_ event: RequestEvent) {
        round = event.round
        change(by: event.data)
        sequence = event.sequence
        if case .fired = event.data {
            return
        }
        moments.append(Moment(name: event.name, at: event.effectiveAt, round: round, state: state))
        // What silence leads to is no command of anybody, so open forms stay good.
        guard !event.data.isDeemed else { return }
        version += 1
        updatedAt = event.recordedAt
    }

    private mutating func change(by data: EventData) {
        switch data {
        case .registered, .noted, .closed, .reviewed, .reported, .reviewRefused, .answered, .progressed, .contacted,
            .suspended, .resumed, .withdrawn, .rejected:
            break
        case .classified(let classification, let proposal): classify(classification, proposal)
        case .dispatched(let dispatch): self.dispatch(dispatch)
        // A unit that registers what it will do itself takes it without a dispatch.
        case .accepted: if lead == nil { takeOver(proposal.route) }
        case .returned(_, let escalations): takeBack(escalations)
        case .concluded(let outcome, _): self.outcome = outcome
        case .calledBack(let callback): callbacks.append(callback)
        case .reopened: reopen()
        case .fired(let firing): note(firing)
        }
        state = data.state(after: state)
    }

    private mutating func classify(_ classification: EventData.Classification, _ proposal: Proposal) {
        registration.subject = classification.subject ?? registration.subject
        registration.urgency = classification.urgency ?? registration.urgency
        registration.entity = classification.entity ?? registration.entity
        track = classification.track ?? proposal.route.track
        self.proposal = proposal
    }

    private mutating func dispatch(_ dispatch: EventData.Dispatch) {
        lead = dispatch.unit
        lastUnit = dispatch.unit
        support = dispatch.support
        attempt = dispatch.attempt
        isDesignated = dispatch.isDesignated
    }

    private mutating func takeOver(_ route: RouteDecision) {
        lead = route.lead
        lastUnit = route.lead
        support = route.support
    }

    private mutating func takeBack(_ escalations: [EscalationRule]) {
        lead = nil
        support = []
        returns += 1
        note(escalations)
    }

    private mutating func reopen() {
        attempt = 0
        returns = 0
        callbacks = []
        overdue = []
        outcome = nil
        isDesignated = false
        lead = nil
        if track == .instant { track = .transferred }
    }

    private mutating func note(_ firing: Firing) {
        fired.insert(firing.key)
        if firing.level == "overdue", !overdue.contains(firing.clock) { overdue.append(firing.clock) }
        note(firing.escalations)
    }

    private mutating func note(_ escalations: [EscalationRule]) {
        for rule in escalations {
            if let suggestion = rule.suggest, !suggestions.contains(suggestion) { suggestions.append(suggestion) }
            isSupervised = isSupervised || rule.supervise
        }
    }
}

extension EventData {
    /// Whether the event is what silence led to.
    var isDeemed: Bool {
        switch self {
        case .accepted(let deemed): deemed
        case .resumed(_, let deemed): deemed
        default: false
        }
    }

    /// The state that an event leads to; notes, classification, callbacks and firings leave it.
    func state(after state: StateName) -> StateName {
        switch self {
        case .registered: .registered
        case .classified, .noted, .calledBack, .fired: state
        case .answered: .answered
        case .dispatched: .dispatched
        case .accepted: .accepted
        case .returned: .returned
        case .contacted, .progressed, .resumed, .reviewRefused: .handling
        case .suspended: .suspended
        case .concluded: .concluded
        case .reviewed: .reviewed
        case .reported: .reported
        case .closed: .closed
        case .reopened: .registered
        case .rejected: .rejected
        case .withdrawn: .withdrawn
        }
    }
}
