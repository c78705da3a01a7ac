import Lifecycle
package import PageKit
import RuleModel
import Texts
import WorkCalendar

extension ClockReading {
    /// The clock as a bar; nil for one whose date is an event's, which has no length.
    package var bar: ClockBar? {
        guard case .within(let budget) = clock.rule.limit, clock.rule.force != .window else { return nil }
        return ClockBar(
            level, budget: Double(budget.amount), course: course(budget), marks: marks(budget), isTarget: isTarget,
            isProvisional: clock.isProvisional, sentence: ExplanationWords.barSentence(name, signal))
    }

    /// Counted and paused stretches, in the budget's unit.
    private func course(_ budget: TimeBudget) -> [ClockBar.Stretch] {
        let end = clock.endedAt ?? now
        var course: [ClockBar.Stretch] = []
        var at = clock.startedAt
        for pause in clock.pauses where pause.from < end {
            course.append(.counted(amount(from: at, to: pause.from, budget)))
            at = min(pause.until ?? end, end)
            course.append(.paused(amount(from: pause.from, to: at, budget)))
        }
        course.append(.counted(amount(from: at, to: end, budget)))
        return course
    }

    /// Warnings that lie before due; what comes after it is an escalation.
    private func marks(_ budget: TimeBudget) -> [ClockBar.Mark] {
        shownWarnings.compactMap { warning in
            guard let at = warning.at, let due = clock.due, at < due else { return nil }
            let paused = clock.pauses.reduce(0.0) { sum, pause in
                let until = min(pause.until ?? at, at)
                return sum + (pause.from < until ? amount(from: pause.from, to: until, budget) : 0)
            }
            return ClockBar.Mark(
                at: max(0, amount(from: clock.startedAt, to: at, budget) - paused),
                hasFired: warning.isFired || at <= now)
        }
    }

    private func amount(from start: Instant, to end: Instant, _ budget: TimeBudget) -> Double {
        guard start < end else { return 0 }
        switch budget {
        case .minutes: return Double(start.seconds(to: end)) / 60
        case .workingSeconds: return Double(calendar.workingSeconds(from: start, to: end))
        case .calendarDays: return Double(start.seconds(to: end)) / 86_400
        case .workingDays: return max(0, workingDay(end) - workingDay(start))
        }
    }

    /// Where an instant lies among the working days after the start's, with the part of its own that is over.
    private func workingDay(_ instant: Instant) -> Double {
        let (first, date) = (calendar.date(of: clock.startedAt), calendar.date(of: instant))
        let whole = date > first ? calendar.workingDays(after: first, through: date - 1) : 0
        guard date > first, let opening = calendar.opening(of: date), let closing = calendar.closing(of: date) else {
            return Double(whole)
        }
        let length = max(1, calendar.workingSeconds(from: opening, to: closing))
        return Double(whole) + Double(calendar.workingSeconds(from: opening, to: max(opening, instant)))
            / Double(length)
    }
}

extension TimeBudget {
    /// The number of its own units.
    fileprivate var amount: Int64 {
        switch self {
        case .workingDays(let count), .calendarDays(let count), .minutes(let count): Int64(count)
        case .workingSeconds(let seconds): seconds
        }
    }
}
