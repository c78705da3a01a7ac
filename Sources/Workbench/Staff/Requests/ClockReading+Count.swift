import Lifecycle
import ModuleKit
import PageKit
import RuleModel
import Texts
import WorkCalendar

extension ClockReading {
    /// How the due date was counted day by day; nil for clocks that are not counted in days.
    var count: ClockCount? {
        guard case .within(let budget) = clock.rule.limit else { return nil }
        switch budget {
        case .workingDays, .calendarDays: break
        case .workingSeconds, .minutes: return nil
        }
        return ClockCount(
            calendar: calendar, explanation: explanation(budget), pauses: clock.pauses,
            event: .event(clock.rule.start), today: today, stopped: clock.endedAt.map { calendar.date(of: $0) },
            warnings: Dictionary(
                shownWarnings.compactMap { warning in
                    warning.at.map { (calendar.date(of: $0), warning.isFired || $0 <= now) }
                }, uniquingKeysWith: { $0 && $1 }))
    }

    /// The reasons for a clock that is counted in hours or minutes: when it began and when it stood still.
    var plainCount: ClockCount? {
        guard case .within(let budget) = clock.rule.limit else { return nil }
        return ClockCount(
            calendar: calendar, explanation: explanation(budget), pauses: clock.pauses,
            event: .event(clock.rule.start), today: today, isAroundTheClock: clock.rule.limit.isAroundTheClock)
    }

    /// The days from its start to the later of due and its end; nil for clocks that are not counted in days.
    var days: ClosedRange<CivilDate>? {
        guard count != nil else { return nil }
        let start = calendar.date(of: clock.startedAt)
        let ends = [clock.due, clock.endedAt].compactMap { $0.map { calendar.date(of: $0) } }
        let last = max(ends.max() ?? today, clock.isLive ? today : start)
        return start...max(start, last)
    }

    private func explanation(_ budget: TimeBudget) -> DueExplanation {
        calendar.explanation(
            start: clock.startedAt, budget: budget, conventions: clock.rule.conventions, pauses: clock.pauses)
    }
}
