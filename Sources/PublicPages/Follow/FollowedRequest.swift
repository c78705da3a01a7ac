import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import Texts
import WorkCalendar

/// A request as who submitted it may follow it.
struct FollowedRequest {
    /// Clocks that promise something to who submitted it; the others are the house's own.
    private static let promised: Set<ClockName> = [
        .intake, .accept, .contact, .progress, .total, .report, .resolution,
    ]

    let request: ServiceRequest
    let clocks: [ClockInstance]
    let events: [RequestEvent]
    /// What the rules let who submitted it do now.
    let possible: Set<CommandName>
    let explanation: RequestExplanation?
    let calendar: WorkCalendar
    let now: Instant

    /// Nil where there is no such request.
    static func load(_ number: RequestNumber, _ pages: PublicHandling, at now: Instant) async throws
        -> FollowedRequest?
    {
        let (desk, sight) = (pages.desk, PublicHandling.sight)
        guard let view = try await desk.view(number, for: sight),
            let events = try await desk.events(of: number, for: sight),
            let options = try await desk.options(on: number, by: PublicHandling.actor, isSubmitter: true)
        else { return nil }
        return FollowedRequest(
            request: view.request, clocks: view.clocks, events: events,
            possible: Set(options.filter(\.isPossible).map(\.command)),
            explanation: try await desk.explanation(of: number, for: sight), calendar: try desk.policy().calendar,
            now: now)
    }

    var today: CivilDate { calendar.date(of: now) }
    /// The unit that acts, or the last that did.
    var unit: Words {
        (request.lead ?? request.lastUnit).map { .plain($0.rawValue) } ?? .text("now.unit-unknown")
    }

    /// What is due next; what binds before what is only aimed at.
    var next: ClockInstance? {
        live.filter { $0.status == .running && $0.due != nil }.min { Self.rank($0) < Self.rank($1) }
    }

    /// What should be done and is not.
    var overdue: ClockInstance? { live.first { $0.status == .overdue } }

    /// Until when material can be supplied; nil where none is asked for.
    var pauseEnds: Instant? { clocks.last { $0.clock == .pause && $0.isLive }?.due }

    /// The first of somebody's lines as a title, where the request has none of its own.
    var title: String {
        if let title = request.registration.title?.written { return title }
        let line = request.registration.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > 40 ? line.prefix(38) + "……" : line
    }

    func moment(_ instant: Instant) -> Words { .moment(LocalMoment(instant, in: calendar.zone), today: today) }

    private var live: [ClockInstance] {
        clocks.filter { $0.isLive && $0.round == request.round && Self.promised.contains($0.clock) }
    }

    private static func rank(_ clock: ClockInstance) -> (Int, Int64) {
        (clock.rule.force == .binding ? 0 : 1, clock.due?.microseconds ?? .max)
    }
}
