extension ClockReckoning {
    func dueByDays() -> ReckonedDue {
        var due = DueDay(day: day(withoutPauses: startDay), paused: 0)
        for pause in pauses {
            let current = instant(of: due)
            if pause.from >= current { break }
            guard let until = pause.until else { return ReckonedDue(current, pausedFrom: pause.from) }
            switch conventions.pauseBy {
            case .wholeDays: due.day = move(due.day, by: days(after: pause.from, through: until))
            case .workingTime: due.paused += pause.openBeforeUntil - pause.openBeforeFrom
            }
        }
        return ReckonedDue(instant(of: due))
    }

    /// The open time before due as it would be if the clock had never been paused.
    var openTimeBeforeUnpausedDue: Int64 {
        let day = rolled(day(withoutPauses: startDay))
        // Both ends of a day have all its open time behind them.
        return conventions.due == .sameTime
            ? tables.openTime(before: instant(on: day)) : tables.openTime(beforeDay: day + 1)
    }

    /// The day that the budget names, before a rest day is rolled on.
    private func day(withoutPauses day: Int) -> Int {
        let isCounted = conventions.dayZero == .counted
        switch budget {
        case .workingDays(let count):
            guard count != 0 else { return day }
            // Counting from the day before, or after when backwards, makes the day of the event the first.
            let from = isCounted ? (count > 0 ? day - 1 : day + 1) : day
            return workingDay(count, after: from)
        case .calendarDays(let count):
            let days = count.held(in: -Self.mostDays...Self.mostDays)
            return (day + days - (isCounted ? days.signum() : 0)).held(in: DayTables.reckonedDays)
        case .workingSeconds, .minutes: return day
        }
    }

    private static var mostDays: Int { 8_000_000 }

    func workingDay(_ count: Int, after day: Int) -> Int {
        let edges = DayTables.reckonedDays
        return tables.workingDay(count, after: day) ?? (count < 0 ? edges.lowerBound : edges.upperBound)
    }

    /// The days after one instant's day up to and including another's that this budget counts.
    private func days(after from: Instant, through until: Instant) -> Int {
        let first = tables.zone.day(of: from)
        let last = tables.zone.day(of: until)
        if case .calendarDays = budget { return max(0, last - first) }
        return tables.workingDays(after: first, through: last)
    }

    private func move(_ day: Int, by days: Int) -> Int {
        guard days > 0 else { return day }
        if case .calendarDays = budget { return min(day + days, DayTables.reckonedDays.upperBound) }
        return workingDay(days, after: day)
    }

    private func instant(of due: DueDay) -> Instant {
        let base = instant(on: rolled(due.day))
        return due.paused > 0 ? openAxis.instant(after: due.paused, from: base) : base
    }

    private func rolled(_ day: Int) -> Int {
        // A day that was found by counting working days is one.
        if case .workingDays(let count) = budget, count != 0 { return day }
        return conventions.restDay == .nextWorkingDay ? workingDay(0, after: day) : day
    }

    /// The due instant on a day under the conventions.
    private func instant(on day: Int) -> Instant {
        let zone = tables.zone
        switch conventions.due {
        case .endOfWorkingDay: return tables.close(day) ?? Instant(seconds: zone.start(day: Int64(day) + 1))
        case .endOfDay: return Instant(seconds: zone.start(day: Int64(day) + 1))
        case .sameTime:
            return zone.instant(of: CivilDate(dayNumber: day), microsecondOfDay: zone.microsecondOfDay(of: start))
        }
    }

    /// The day that is due, and the paused open time to be added from there.
    private struct DueDay {
        var day: Int
        var paused: Int64
    }
}
