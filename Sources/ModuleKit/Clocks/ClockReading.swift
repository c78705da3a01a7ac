package import Lifecycle
package import PageKit
import RuleModel
package import Texts
package import WorkCalendar

/// One clock as pages show it now: how it stands in words, shape and colour, and when it is due.
package struct ClockReading {
    package let clock: ClockInstance
    package let calendar: WorkCalendar
    package let now: Instant

    package init(clock: ClockInstance, calendar: WorkCalendar, now: Instant) {
        self.clock = clock
        self.calendar = calendar
        self.now = now
    }

    package var name: Words { .clock(clock.clock) }
    package var today: CivilDate { calendar.date(of: now) }
    package var isTarget: Bool { clock.rule.force == .target }

    package var signal: Signal {
        switch clock.status {
        case .running: running
        case .paused: .paused(length(from: clock.pauses.last?.from ?? clock.startedAt, to: now))
        case .overdue: clock.due.map { .overdue(length(from: $0, to: now)) } ?? .notStarted
        case .over: .window(nil)
        case .met: .onTime(used)
        case .metLate: .doneLate(length(from: clock.due ?? now, to: clock.endedAt ?? now))
        case .cancelled, .superseded, .restarted: .cancelled
        }
    }

    /// What the rule's own warnings say: none passed, one passed, all of those before due passed.
    package var level: Signal.Level {
        switch clock.status {
        case .overdue: return .late
        case .running where clock.rule.force == .binding: break
        case .met: return .ok
        default: return .idle
        }
        let before = clock.warnings.filter { warning in
            guard let at = warning.at, let due = clock.due else { return warning.isFired }
            return at <= due
        }
        let passed = before.count { $0.isFired || $0.at.map { $0 <= now } ?? false }
        return passed == 0 ? .ok : passed == before.count ? .near : .soon
    }

    /// When it is due, since when it stands still, or when it was finished.
    package var at: Words {
        switch clock.status {
        case .paused:
            return .text("clock.paused-since", ["when": .words(.day(day(clock.pauses.last?.from), today: today))])
        case .met, .metLate:
            guard let due = clock.due else { return moment(clock.endedAt, short: true) }
            return ExplanationWords.doneAt(moment(clock.endedAt, short: true), due: moment(due, short: true))
        case .cancelled, .superseded, .restarted:
            return .text("clock.cancelled-at", ["when": .words(moment(clock.endedAt, short: true))])
        case .running, .overdue, .over:
            guard let due = clock.due else { return .text("clock.no-date") }
            return ExplanationWords.dueAt(moment(due))
        }
    }

    /// What a row of a list says besides the signal: which clock, and when it is due.
    package var dueFacts: [Words] {
        guard let due = clock.due else { return [name, at] }
        return [name, .relativeMoment(LocalMoment(due, in: calendar.zone), today: today)]
    }

    /// The warnings that fired or are still to come; one that an ended clock did not reach never comes.
    package var shownWarnings: [ClockInstance.Warning] { clock.warnings.filter { $0.isFired || clock.isLive } }

    package var chips: [Chip] {
        (isTarget ? [Chip.targetOnly] : []) + (clock.isProvisional ? [Chip.provisional] : [])
    }

    private var running: Signal {
        guard let due = clock.due else { return .notStarted }
        let isPast = due <= now
        switch clock.rule.force {
        case .binding: return .left(length(from: now, to: due), level)
        case .target: return .target(isPast ? nil : length(from: now, to: due))
        case .window: return .window(isPast ? nil : length(from: now, to: due))
        }
    }

    /// What was used until it was met, pauses left out.
    private var used: TimeLeft {
        let end = clock.endedAt ?? now
        let paused = clock.pauses.reduce(0) { $0 + workingDays(from: $1.from, to: $1.until ?? end) }
        return TimeLeft(
            from: clock.startedAt, to: end,
            workingDays: max(0, workingDays(from: clock.startedAt, to: end) - paused), in: calendar.zone)
    }

    private func length(from start: Instant, to end: Instant) -> TimeLeft {
        TimeLeft(from: start, to: end, workingDays: workingDays(from: start, to: end), in: calendar.zone)
    }

    private func workingDays(from start: Instant, to end: Instant) -> Int {
        let (first, last) = (calendar.date(of: start), calendar.date(of: end))
        return last > first ? calendar.workingDays(after: first, through: last) : 0
    }

    private func day(_ instant: Instant?) -> CivilDate { calendar.date(of: instant ?? now) }

    private func moment(_ instant: Instant?, short: Bool = false) -> Words {
        let moment = LocalMoment(instant ?? now, in: calendar.zone)
        return short ? .shortMoment(moment, today: today) : .moment(moment, today: today)
    }
}
