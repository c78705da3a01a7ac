/// What a clock in seconds or minutes measures: open time, or all time. Positions and amounts are microseconds.
struct ClockAxis {
    let tables: DayTables
    let isAroundTheClock: Bool

    @inline(__always)
    func position(of instant: Instant) -> Int64 {
        isAroundTheClock ? instant.microseconds : tables.openTime(before: instant)
    }

    /// The positions of a pause's ends.
    @inline(__always)
    private func ends(of pause: PlacedPause) -> (from: Int64, until: Int64) {
        isAroundTheClock
            ? (pause.from.microseconds, (pause.until ?? pause.from).microseconds)
            : (pause.openBeforeFrom, pause.openBeforeUntil)
    }

    /// How much passes from an instant to a later one.
    func amount(from start: Instant, to end: Instant) -> Int64 { position(of: end) - position(of: start) }

    /// The instant that an amount reaches from a start, backwards when negative; held at the ends of the calendar.
    func instant(after amount: Int64, from start: Instant) -> Instant {
        if isAroundTheClock { return start.advanced(byMicroseconds: amount).clamped }
        return tables.instant(afterOpenTime: amount, from: start) ?? (amount < 0 ? .earliest : .latest)
    }

    /// The same with the time in the pauses left out; nil where a pause without end comes first. Backwards none is.
    func instant(after amount: Int64, from start: Instant, leavingOut pauses: PlacedPauses) -> Instant? {
        guard amount > 0 else {
            return amount < 0 ? instant(after: amount, from: start) : opening(from: start, leavingOut: pauses)
        }
        return instant(after: amount, from: start, at: position(of: start), leavingOut: pauses)
    }

    /// The same for more than nothing from a start whose position is known.
    @inline(__always)
    func instant(
        after amount: Int64, from start: Instant, at startPosition: Int64,
        leavingOut pauses: PlacedPauses
    ) -> Instant? {
        var position = startPosition
        var left = amount
        for pause in pauses {
            let (from, afterPause) = ends(of: pause)
            let between = from - position
            if left <= between { break }
            if pause.until == nil { return nil }
            left -= between
            position = afterPause
        }
        let (end, overflow) = position.addingReportingOverflow(left)
        return overflow ? .latest : instant(.first, at: end, near: amount, after: start)
    }

    /// The latest instant from which an amount, more than nothing, leads to the end, the time in the pauses left out.
    func instant(before amount: Int64, to end: Instant, leavingOut pauses: PlacedPauses) -> Instant {
        var position = position(of: end)
        var left = amount
        for pause in pauses.reversed() where pause.from < end {
            let (from, until) = ends(of: pause)
            // Where the end lies in a pause, nothing of the clock lies between them.
            let between = pause.until.map { $0 < end ? position - until : 0 } ?? 0
            if left <= between { break }
            left -= between
            position = from
        }
        let (start, overflow) = position.subtractingReportingOverflow(left)
        return overflow ? .earliest : instant(.last, at: start, near: -amount, after: end)
    }

    @inline(__always)
    private func instant(_ end: StandstillEnd, at position: Int64, near amount: Int64, after instant: Instant)
        -> Instant
    {
        if isAroundTheClock { return Instant(microseconds: position).clamped }
        return tables.instant(end, at: position, near: tables.day(about: amount, after: instant))
            ?? (amount < 0 ? .earliest : .latest)
    }

    /// The first moment in which the clock could run.
    private func opening(from start: Instant, leavingOut pauses: PlacedPauses) -> Instant? {
        var start = start
        for pause in pauses {
            let opening = instant(after: 0, from: start)
            if opening <= pause.from { return opening }
            guard let until = pause.until else { return nil }
            start = until
        }
        return instant(after: 0, from: start)
    }
}
