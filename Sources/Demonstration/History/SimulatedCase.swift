import Lifecycle
import RuleModel
import SeededRandomness
import WorkCalendar

/// One request of the history: asked after each step what comes next.
struct SimulatedCase: Sendable {
    let need: Need
    let arrival: Arrival
    let cast: Cast
    let time: WorkingTime
    var conduct: Conduct
    var source: SeededGenerator
    var number: RequestNumber?
    var agenda: Agenda?
    var suspendedAt: Instant?
    /// Whether the dispatcher has said who it is from.
    var isIdentified = false

    /// What happens next, after a step that led to this; nil where nothing more does.
    mutating func next(_ request: ServiceRequest, after now: Instant) -> Step? {
        switch request.state {
        case .registered: beforeDispatch(request, now)
        case .returned: redispatch(request, now)
        case .dispatched: taking(request, now)
        case .accepted, .handling: working(request, now)
        case .suspended: resuming(request, now)
        case .concluded: reviewing(request, now)
        case .reviewed: reporting(request, now)
        case .answered, .reported: callingBack(request, now)
        case .closed: comingBack(request, now)
        default: nil
        }
    }

    /// Some time within office hours, from so many to so many minutes later.
    mutating func soon(_ minutes: ClosedRange<Int>, _ now: Instant) -> Instant {
        let picked = time.after(Int.random(in: minutes, using: &source), now)
        return picked.advanced(bySeconds: Int64.random(in: 0..<60, using: &source))
    }

    /// Some time in working days, in tenths.
    mutating func later(_ tenths: ClosedRange<Int>, _ now: Instant) -> Instant {
        soon(tenths.lowerBound * 45...tenths.upperBound * 45, now)
    }

    /// Office hours do not matter where something is urgent.
    mutating func atOnce(_ minutes: ClosedRange<Int>, _ now: Instant) -> Instant {
        now.advanced(
            bySeconds: Int64.random(in: Int64(minutes.lowerBound) * 60...Int64(minutes.upperBound) * 60, using: &source)
        )
    }

    func byHandler(_ command: Command, of request: ServiceRequest, at instant: Instant) -> Step? {
        cast.handler(of: request.lead ?? request.lastUnit).map { Step(at: instant, command, by: $0) }
    }

    /// By whoever submitted it, or else by intake for them.
    func bySubmitter(_ command: Command, at instant: Instant) -> Step {
        arrival.channel == .portal
            ? Step(at: instant, command, by: cast.publicVisitor, isSubmitter: true)
            : Step(at: instant, command, by: cast.intake)
    }
}
