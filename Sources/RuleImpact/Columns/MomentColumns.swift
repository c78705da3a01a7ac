import Lifecycle
import RuleModel
import WorkCalendar

/// The moments of all requests, one after the other: what clocks need of their events.
struct MomentColumns: Sendable {
    /// Where the moments of each request begin; one more at the end.
    private(set) var starts: [UInt32] = [0]
    /// One bit each: the event's name.
    private(set) var events: [UInt64] = []
    /// One bit each: the state that the event led to.
    private(set) var states: [UInt64] = []
    private(set) var instants: [Instant] = []
    /// The date that the event sets; `none` where it sets none.
    private(set) var dues: [Instant] = []
    /// Whether it is a conclusion that a review refused.
    private(set) var isRevoked: [Bool] = []

    private(set) var eventNames = ValuePool<EventName>()
    private(set) var stateNames = ValuePool<StateName>()

    /// Stands for no date.
    static let none = Instant(microseconds: .min)

    init() {
        // Rules may name what the core knows before any request has gone that way.
        for name in EventName.known { _ = eventNames.number(of: name) }
        for name in StateName.known { _ = stateNames.number(of: name) }
    }

    mutating func append(_ moments: [ServiceRequest.Moment]) {
        let first = events.count
        var lastConclusion: Int?
        for moment in moments {
            if moment.name == .concluded { lastConclusion = events.count }
            if moment.name == .reviewRefused, let lastConclusion, lastConclusion >= first {
                isRevoked[lastConclusion] = true
            }
            events.append(Self.bit(eventNames.number(of: moment.name)))
            states.append(Self.bit(stateNames.number(of: moment.state)))
            instants.append(moment.at)
            dues.append(moment.due ?? Self.none)
            isRevoked.append(false)
        }
        starts.append(UInt32(events.count))
    }

    /// The bits of events; of a name that no request has met, none.
    func mask(of names: [EventName]) -> UInt64 {
        names.reduce(0) { $0 | (eventNames.known($1).map(Self.bit) ?? 0) }
    }

    /// The bits of states.
    func mask(of names: [StateName]) -> UInt64 {
        names.reduce(0) { $0 | (stateNames.known($1).map(Self.bit) ?? 0) }
    }

    /// Names are those of the lifecycle's own events and states, far fewer than bits.
    private static func bit(_ number: UInt32) -> UInt64 {
        precondition(number < 64, "more names of events than the lifecycle has")
        return 1 << UInt64(number)
    }
}
