import Lifecycle
import RuleModel
import RulePlugins
import WorkCalendar

/// A request decided anew under a policy by the lifecycle itself, one by one: what the columns are held to.
struct Redecision {
    let request: ServiceRequest
    let clocks: [ClockInstance]

    init(_ request: ServiceRequest, _ policy: CompiledPolicy, at now: Instant) {
        var decided = request
        decided.proposal = Proposal(
            for: request.registration, registeredBy: request.registeredBy, policy: policy)
        if request.track == request.proposal.route.track {
            decided.track = decided.proposal.route.track
            if decided.track == .instant, decided.round > 1 { decided.track = .transferred }
        }
        self.request = decided
        clocks = Lifecycle.clocks(of: decided, policy: policy, at: now)
    }

    /// The last run of a clock, unless it came to nothing.
    func last(_ clock: ClockName) -> ClockInstance? {
        let last = clocks.filter { $0.clock == clock }.max { $0.instance < $1.instance }
        switch last?.status {
        case .cancelled?, .superseded?, .restarted?, nil: return nil
        default: return last
        }
    }

    func isOverdue(_ clock: ClockName) -> Bool { last(clock)?.status == .overdue }
    func isLate(_ clock: ClockName) -> Bool { isOverdue(clock) || last(clock)?.status == .metLate }
    func live(_ clock: ClockName) -> ClockInstance? { last(clock).flatMap { $0.isLive ? $0 : nil } }
}

/// What becomes of one request, counted in the plainest way.
struct ExpectedChange: Equatable {
    var number: RequestNumber
    var lead: [String?]
    var track: [String]
    var support: [[UnitName]]
    var overdue: Set<ClockName>
    var relieved: Set<ClockName>
    var moved: Set<ClockName>
    var late: Set<ClockName>
    var timely: Set<ClockName>

    init(_ request: ServiceRequest, _ before: CompiledPolicy, _ after: CompiledPolicy, at now: Instant) {
        let (was, will) = (Redecision(request, before, at: now), Redecision(request, after, at: now))
        let clocks = Set((was.clocks + will.clocks).map(\.clock))
        number = request.number
        lead = [was.request.proposal.route.lead?.rawValue, will.request.proposal.route.lead?.rawValue]
        track = [was.request.track.rawValue, will.request.track.rawValue]
        support = [was.request.proposal.route.support, will.request.proposal.route.support]
        overdue = clocks.filter { will.isOverdue($0) && !was.isOverdue($0) }
        relieved = clocks.filter { was.isOverdue($0) && !will.isOverdue($0) }
        moved = clocks.filter { clock in
            let (old, new) = (was.live(clock), will.live(clock))
            return (old == nil) != (new == nil) || old?.due != new?.due
        }
        late = clocks.filter { will.last($0)?.status == .metLate && !was.isLate($0) }
        timely = clocks.filter { was.last($0)?.status == .metLate && !will.isLate($0) }
    }

    var movesLead: Bool { lead[0] != lead[1] }
    var isChange: Bool {
        movesLead || track[0] != track[1] || support[0] != support[1]
            || !overdue.union(relieved).union(moved).union(late).union(timely).isEmpty
    }
}
