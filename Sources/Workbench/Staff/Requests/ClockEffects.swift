import Lifecycle
import PageKit
import RuleModel
import Texts
import WorkCalendar

/// What an event did to the clocks of its request.
struct ClockEffects {
    private let clocks: [ClockInstance]
    private let calendar: WorkCalendar
    private let today: CivilDate

    init(clocks: [ClockInstance], calendar: WorkCalendar, today: CivilDate) {
        self.clocks = clocks.filter(\.hasRun)
        self.calendar = calendar
        self.today = today
    }

    /// - Parameter place: the event's place among the events but firings, from 1.
    func effects(of event: RequestEvent, place: Int) -> [TimelineEffect] {
        guard event.name != .fired else { return [] }
        let at = event.effectiveAt
        let ended = clocks.filter { $0.endedAt == at && $0.rule.force != .window }
        let met = ended.filter { $0.status == .met || $0.status == .metLate }.filter {
            $0.rule.stop.contains(event.name)
        }
        let cancelled = ended.filter { $0.status == .cancelled }
        let started = clocks.filter { $0.instance == place && $0.rule.force != .window }
        var effects: [TimelineEffect] = []
        if !met.isEmpty { effects.append(TimelineWords.met(met.map(\.name))) }
        if !cancelled.isEmpty { effects.append(TimelineWords.cancelled(cancelled.map(\.name))) }
        if !started.isEmpty { effects.append(TimelineWords.started(started.map(\.name))) }
        if event.name == .suspended {
            let paused = clocks.filter { $0.pauses.contains { $0.from == at } }
            if !paused.isEmpty { effects.append(TimelineWords.paused(paused.map(\.name))) }
        }
        if event.name == .resumed { effects += clocks.compactMap { moved($0, by: at) } }
        return effects
    }

    /// How the end of a pause moved a clock's due date.
    private func moved(_ clock: ClockInstance, by end: Instant) -> TimelineEffect? {
        guard case .within(let budget) = clock.rule.limit,
            let index = clock.pauses.firstIndex(where: { $0.until == end })
        else { return nil }
        func due(_ pauses: ArraySlice<Pause>) -> Instant? {
            calendar.schedule(
                start: clock.startedAt, budget: budget, conventions: clock.rule.conventions, pauses: Array(pauses),
                thresholds: []
            ).due
        }
        guard let before = due(clock.pauses[..<index]), let after = due(clock.pauses[...index]), before != after else {
            return nil
        }
        return TimelineWords.moved(clock.name, from: day(before), to: day(after))
    }

    private func day(_ instant: Instant) -> Words { .day(calendar.date(of: instant), today: today) }
}

extension ClockInstance {
    fileprivate var name: Words { .clock(clock) }
}
