extension EventName {
    /// Whether a date can come with the event, as a conference sets one; events that the core does not know may have one.
    public var mayBringDate: Bool { !Self.known.contains(self) }

    /// The states in which the event can occur; nil where it can in any, or the core does not know it.
    public var origins: Set<StateName>? {
        switch self {
        case .answered: [.registered]
        case .dispatched: [.registered, .returned, .answered, .reported, .closed]
        case .accepted: [.registered, .dispatched]
        case .returned: [.dispatched, .accepted]
        case .contacted, .progressed, .suspended, .concluded: [.accepted, .handling]
        case .resumed: [.suspended]
        case .reviewed, .reviewRefused: [.concluded]
        case .reported: [.reviewed]
        case .calledBack, .closed: [.answered, .reported]
        case .reopened: [.answered, .reported, .closed]
        case .rejected: [.registered, .returned]
        default: nil
        }
    }

    /// The states in which the event can occur after another one of the same round; empty where it cannot, nil where it can
    /// in any, or the core does not know it.
    ///
    /// Within a round nothing leads back to where a request is only registered, and so to an answer at once.
    public func origins(after earlier: EventName) -> Set<StateName>? {
        if self == .registered { return [] }
        guard let own = origins, let before = earlier.origins, earlier != .reopened else { return origins }
        let mayBeAnswered = earlier == .answered || before.contains(.answered)
        return own.subtracting(mayBeAnswered ? [.registered] : [.registered, .answered])
    }
}
