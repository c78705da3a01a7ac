/// What a clock in seconds or minutes measures: open time, or all time; amounts are microseconds.
struct ClockAxis {
    let tables: DayTables
    let isAroundTheClock: Bool

    /// How much passes from an instant to a later one.
    func amount(from start: Instant, to end: Instant) -> Int64 {
        isAroundTheClock
            ? end.microseconds - start.microseconds : tables.openTime(before: end) - tables.openTime(before: start)
    }

    /// The instant that an amount reaches from a start, backwards when negative; held at the ends of the calendar.
    func instant(after amount: Int64, from start: Instant) -> Instant {
        if isAroundTheClock { return start.advanced(byMicroseconds: amount).clamped }
        return tables.instant(afterOpenTime: amount, from: start) ?? (amount < 0 ? .earliest : .latest)
    }

    /// The same with the time in the pauses left out; nil where a pause without end comes first.
    func instant(after amount: Int64, from start: Instant, leavingOut pauses: [Pause]) -> Instant? {
        var position = start
        var left = amount
        for pause in pauses {
            let end = instant(after: left, from: position)
            if end <= pause.from { return end }
            guard let until = pause.until else { return nil }
            left -= self.amount(from: position, to: pause.from)
            position = until
        }
        return instant(after: left, from: position)
    }

    /// The latest instant from which an amount leads to the end, the time in the pauses left out.
    func instant(before amount: Int64, to end: Instant, leavingOut pauses: [Pause]) -> Instant {
        var position = end
        var left = amount
        for pause in pauses.reversed() where pause.from < position {
            guard let until = pause.until, until < position else {
                position = pause.from
                continue
            }
            let between = self.amount(from: until, to: position)
            if left <= between { break }
            left -= between
            position = pause.from
        }
        return instant(after: -left, from: position)
    }
}
