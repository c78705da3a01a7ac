import RuleModel
import WorkCalendar

extension ClockOutline {
    /// How the clock's last run stands, for the request whose moments lie there.
    func standing(
        _ range: Range<Int>, _ moments: MomentColumns, _ calendar: WorkCalendar, at now: Instant
    ) -> ClockStanding {
        guard let run = lastRun(range, moments), run.isCounted else { return .none }
        let due = due(of: run, range, moments, calendar)
        let isBinding = force == .binding
        guard let end = run.end else {
            return ClockStanding(course: .live, due: due, isLate: isBinding && due.map { $0 <= now } ?? false)
        }
        return ClockStanding(course: .stopped, due: due, isLate: isBinding && due.map { $0 < end } ?? false)
    }

    /// From one start event to what ended it.
    private struct Run {
        /// The place of the start event.
        var place: Int
        var end: Instant?
        /// False where it was cancelled or superseded.
        var isCounted = true
    }

    private func lastRun(_ range: Range<Int>, _ moments: MomentColumns) -> Run? {
        var run: Run?
        for place in range {
            if passesRevoked, moments.isRevoked[place] { continue }
            let event = moments.events[place]
            if event & start != 0 {
                run = Run(place: place)
            } else if run != nil, run?.end == nil, event & (stop | void) != 0 {
                run?.end = moments.instants[place]
                run?.isCounted = event & stop != 0
            }
        }
        return run
    }

    private func due(
        of run: Run, _ range: Range<Int>, _ moments: MomentColumns, _ calendar: WorkCalendar
    ) -> Instant? {
        switch limit {
        case .within(let budget):
            calendar.schedule(
                start: moments.instants[run.place], budget: budget, conventions: conventions,
                pauses: pauses(of: run, range, moments), thresholds: []
            ).due
        case .eventDue: moments.dues[run.place] == MomentColumns.none ? nil : moments.dues[run.place]
        }
    }

    /// The pauses of a run: while the request was in one of the rule's states.
    private func pauses(of run: Run, _ range: Range<Int>, _ moments: MomentColumns) -> [Pause] {
        guard pause != 0 else { return [] }
        var pauses: [Pause] = []
        var from: Instant?
        for place in run.place..<range.upperBound {
            let at = moments.instants[place]
            if let end = run.end, at > end { break }
            let isPaused = moments.states[place] & pause != 0
            if isPaused, from == nil { from = at }
            if !isPaused, let start = from {
                pauses.append(Pause(from: start, until: at))
                from = nil
            }
        }
        if let from { pauses.append(Pause(from: from, until: run.end)) }
        return pauses
    }
}
