extension WorkCalendar {
    /// Whether an instant lies in open time; spans are half-open.
    public func isOpen(at instant: Instant) -> Bool { tables.isOpen(instant.clamped) }

    /// Open time from an instant up to another less the pauses, in seconds rounded down; 0 where it is not later.
    public func workingSeconds(from start: Instant, to end: Instant, pauses: [Pause] = []) -> Int64 {
        tables.openTime(from: start.clamped, to: end.clamped, pauses: pauses).flooredQuotient(1_000_000)
    }

    /// The instant at which so many seconds of open time have passed, pauses not counted.
    ///
    /// Used up exactly at a closing, that is the closing. With 0 it is the start or, where closed, the next opening;
    /// when negative the latest instant from which so much open time leads to the start, whatever the pauses. Nil where
    /// a pause without end comes first.
    public func instant(
        afterWorkingSeconds seconds: Int64, from start: Instant, pauses: [Pause] = []
    ) -> Instant? {
        ClockReckoning.with(
            tables, start: start, budget: .workingSeconds(seconds), conventions: .shipped, pauses: pauses
        ) { $0.due().instant }
    }

    /// The latest instant from which so many seconds of open time lead to the end; with 0 the end itself where it is
    /// open or a closing, else the last closing.
    public func instant(beforeWorkingSeconds seconds: Int64, to end: Instant) -> Instant {
        tables.instant(beforeOpenTime: Instant.microseconds(inSeconds: seconds), to: end.clamped) ?? .earliest
    }

    /// The start or, where closed, the next opening.
    public func nextOpening(from start: Instant) -> Instant {
        tables.instant(afterOpenTime: 0, from: start.clamped) ?? .latest
    }

    /// When a date opens; nil on a rest day.
    public func opening(of date: CivilDate) -> Instant? { tables.opening(date.dayNumber) }

    /// When the last open span of a date closes; nil on a rest day.
    public func closing(of date: CivilDate) -> Instant? { tables.close(date.dayNumber) }

    /// The open spans from an instant on, the first one cut at it, at most so many.
    public func openIntervals(from start: Instant, count: Int) -> [Range<Instant>] {
        tables.openIntervals(from: start.clamped, count: count)
    }
}
