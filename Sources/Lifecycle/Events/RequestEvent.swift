package import RuleModel
package import WorkCalendar

/// One thing that happened to a request; the request is the fold of its events.
package struct RequestEvent: Hashable, Sendable, Codable {
    /// From 1 within the request, without gaps.
    package var sequence: Int
    package var round: Int
    /// When it holds from; clocks count from here.
    package var effectiveAt: Instant
    /// When it was recorded; later than `effectiveAt` where the service was down as it fell due.
    package var recordedAt: Instant
    package var actor: Actor
    package var data: EventData

    package init(
        sequence: Int, round: Int, effectiveAt: Instant, recordedAt: Instant, actor: Actor, data: EventData
    ) {
        self.sequence = sequence
        self.round = round
        self.effectiveAt = effectiveAt
        self.recordedAt = recordedAt
        self.actor = actor
        self.data = data
    }

    package var name: EventName { data.name }
}

extension EventData {
    package var name: EventName {
        switch self {
        case .registered: .registered
        case .classified: .classified
        case .answered: .answered
        case .dispatched: .dispatched
        case .accepted: .accepted
        case .returned: .returned
        case .contacted: .contacted
        case .noted: .noted
        case .suspended: .suspended
        case .resumed: .resumed
        case .progressed: .progressed
        case .concluded: .concluded
        case .reviewed: .reviewed
        case .reviewRefused: .reviewRefused
        case .reported: .reported
        case .calledBack: .calledBack
        case .closed: .closed
        case .reopened: .reopened
        case .rejected: .rejected
        case .withdrawn: .withdrawn
        case .fired: .fired
        }
    }
}
