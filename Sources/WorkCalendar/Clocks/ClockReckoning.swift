/// One clock while it is reckoned; its pauses are in order, apart from one another and not before its start.
struct ClockReckoning {
    let tables: DayTables
    let start: Instant
    /// The day number of the start on the zone's clocks.
    let startDay: Int
    let budget: TimeBudget
    let conventions: DueConventions
    let pauses: PlacedPauses

    /// Lends the reckoning of one clock; its pauses are placed for that long.
    @inline(__always)
    static func with<Answer>(
        _ tables: DayTables, start: Instant, budget: TimeBudget, conventions: DueConventions, pauses: [Pause],
        _ body: (ClockReckoning) -> Answer
    ) -> Answer {
        let start = start.clamped
        return tables.withPlaced(pauses, since: start) { pauses in
            body(
                ClockReckoning(
                    tables: tables, start: start, startDay: tables.zone.day(of: start),
                    budget: budget, conventions: conventions, pauses: pauses))
        }
    }

    func due() -> ReckonedDue {
        switch budget {
        case .workingSeconds(let seconds): due(after: Instant.microseconds(inSeconds: seconds), on: openAxis)
        case .minutes(let minutes):
            due(after: Instant.microseconds(inSeconds: Int64(minutes.held(in: Self.mostMinutes)) * 60), on: wallAxis)
        case .workingDays, .calendarDays: dueByDays()
        }
    }

    var openAxis: ClockAxis { ClockAxis(tables: tables, isAroundTheClock: false) }
    var wallAxis: ClockAxis { ClockAxis(tables: tables, isAroundTheClock: true) }
    /// The one that the budget is counted on.
    var ownAxis: ClockAxis { ClockAxis(tables: tables, isAroundTheClock: isAroundTheClock) }

    private var isAroundTheClock: Bool { if case .minutes = budget { true } else { false } }

    /// Twenty thousand years, more than any calendar has.
    static let mostMinutes = -10_000_000_000...10_000_000_000

    private func due(after amount: Int64, on axis: ClockAxis) -> ReckonedDue {
        guard amount >= 0 else { return ReckonedDue(axis.instant(after: amount, from: start)) }
        guard let openEnd = pauses.last, openEnd.until == nil else {
            return ReckonedDue(axis.instant(after: amount, from: start, leavingOut: pauses) ?? .latest)
        }
        let anchor = axis.instant(after: amount, from: start, leavingOut: pauses.ended) ?? .latest
        return ReckonedDue(anchor, pausedFrom: anchor > openEnd.from ? openEnd.from : nil)
    }

    /// Whether due, or the pause that hides it, lies past the published holidays and depends on them.
    func isProvisional(_ due: ReckonedDue) -> Bool {
        guard usesCalendar else { return false }
        return max(start, due.pausedFrom ?? due.anchor) > tables.publishedUntil
    }

    private var usesCalendar: Bool {
        switch budget {
        case .minutes: false
        case .workingDays, .workingSeconds: true
        case .calendarDays: conventions.restDay == .nextWorkingDay || conventions.due == .endOfWorkingDay
        }
    }
}

/// Where a clock is due.
struct ReckonedDue {
    /// Due, or where it would lie without the pause that has not ended.
    var anchor: Instant
    /// Where the clock has come to stand still before it was due.
    var pausedFrom: Instant?

    init(_ anchor: Instant, pausedFrom: Instant? = nil) {
        self.anchor = anchor.clamped
        self.pausedFrom = pausedFrom
    }

    /// Nil while the clock stands still.
    var instant: Instant? { pausedFrom == nil ? anchor : nil }
}
