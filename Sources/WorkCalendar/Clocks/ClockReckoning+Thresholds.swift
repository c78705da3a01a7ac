extension ClockReckoning {
    /// When a threshold fires; nil where the clock stands still before it.
    func instant(of threshold: Threshold, due: ReckonedDue) -> Instant? {
        switch threshold {
        case .percent(let percent): instant(ofPercent: percent, due: due)
        case .before(let budget): kept(min(max(instant(before: budget, due.anchor), start), due.anchor), due: due)
        case .after(let budget): due.instant.map { instant(after: budget, $0) }
        }
    }

    private func instant(ofPercent percent: Int, due: ReckonedDue) -> Instant? {
        if percent >= 100 { return due.instant }
        let axis = ownAxis
        let position = axis.position(of: start)
        let whole = measure(from: position)
        let share = whole / 100 * Int64(max(percent, 0)) + whole % 100 * Int64(max(percent, 0)) / 100
        let instant =
            share > 0
            ? axis.instant(after: share, from: start, at: position, leavingOut: pauses)
            : axis.instant(after: 0, from: start, leavingOut: pauses)
        return instant.flatMap { kept(min($0, due.anchor), due: due) }
    }

    /// How much time the budget has, of which percentages are taken; the clock starts at that position.
    private func measure(from start: Int64) -> Int64 {
        switch budget {
        case .workingSeconds(let seconds): max(0, Instant.microseconds(inSeconds: seconds))
        case .minutes(let minutes): Int64(minutes.held(in: 0...Self.mostMinutes.upperBound)) * 60_000_000
        case .workingDays, .calendarDays: max(0, openTimeBeforeUnpausedDue - start)
        }
    }

    /// An instant that the clock reached; nil past the pause that it stands still in.
    private func kept(_ instant: Instant, due: ReckonedDue) -> Instant? {
        if let pausedFrom = due.pausedFrom, instant > pausedFrom { return nil }
        return instant
    }

    private func instant(before budget: TimeBudget, _ due: Instant) -> Instant {
        switch budget {
        case .workingSeconds(0), .minutes(0): due
        case .workingSeconds(let seconds):
            openAxis.instant(
                before: max(0, Instant.microseconds(inSeconds: seconds)), to: due, leavingOut: pauses.ended)
        case .minutes(let minutes):
            wallAxis.instant(
                before: Int64(minutes.held(in: 0...Self.mostMinutes.upperBound)) * 60_000_000, to: due,
                leavingOut: pauses.ended)
        case .workingDays(let count): afterPause(days(-max(0, count), .workingDays, from: due))
        case .calendarDays(let count): afterPause(days(-max(0, count), .calendarDays, from: due))
        }
    }

    private func instant(after budget: TimeBudget, _ due: Instant) -> Instant {
        switch budget {
        case .workingSeconds(0), .minutes(0): due
        case .workingSeconds(let seconds):
            openAxis.instant(after: max(0, Instant.microseconds(inSeconds: seconds)), from: due)
        case .minutes(let minutes):
            wallAxis.instant(
                after: Int64(minutes.held(in: 0...Self.mostMinutes.upperBound)) * 60_000_000, from: due)
        case .workingDays(let count): days(max(0, count), .workingDays, from: due)
        case .calendarDays(let count): days(max(0, count), .calendarDays, from: due)
        }
    }

    private enum DayUnit { case workingDays, calendarDays }

    /// So many days from due, at due's time of day.
    private func days(_ count: Int, _ unit: DayUnit, from due: Instant) -> Instant {
        guard count != 0 else { return due }
        let time = tables.zone.microsecondOfDay(of: due)
        let isEndOfDay = time == 0 && endsDays
        let dueDay = tables.zone.day(of: due) - (isEndOfDay ? 1 : 0)
        let day =
            unit == .workingDays
            ? workingDay(count, after: dueDay)
            : (dueDay + count.held(in: -8_000_000...8_000_000)).held(in: DayTables.reckonedDays)
        guard isEndOfDay else {
            return tables.zone.instant(of: CivilDate(dayNumber: day), microsecondOfDay: time)
        }
        // Nobody reads a warning at midnight.
        return tables.close(day) ?? Instant(seconds: tables.zone.start(day: Int64(day) + 1))
    }

    /// Whether a due at 00:00 is the 24:00 of a convention rather than the time at which the clock started.
    private var endsDays: Bool {
        switch budget {
        case .workingDays, .calendarDays: conventions.due != .sameTime
        case .workingSeconds, .minutes: false
        }
    }

    /// A clock does not warn while it stands still.
    private func afterPause(_ instant: Instant) -> Instant {
        pauses.ended.first { $0.from < instant && instant < $0.until ?? instant }?.until ?? instant
    }
}

extension Threshold {
    /// Whether its instant depends on which days are worked, for a clock of that budget.
    func usesCalendar(under budget: TimeBudget) -> Bool {
        switch self {
        case .percent:
            if case .minutes = budget { false } else { true }
        case .before(.minutes), .after(.minutes), .before(.calendarDays), .after(.calendarDays): false
        case .before, .after: true
        }
    }
}
