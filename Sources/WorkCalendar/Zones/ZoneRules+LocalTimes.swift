extension ZoneRules {
    /// The instant at which the zone's clocks show a time of a date.
    ///
    /// A time that a clock change leaves out is moved forward by the length of the gap (02:30 becomes 03:30 where 02:00
    /// is followed by 03:00); of a time that occurs twice the first is taken. Source: RFC 5545, section 3.3.5.
    public func instant(of date: CivilDate, at time: LocalTime) -> Instant {
        instant(of: date, microsecondOfDay: Int64(time.secondOfDay) * 1_000_000)
    }

    /// The same for a time of day in microseconds since 00:00.
    public func instant(of date: CivilDate, microsecondOfDay: Int64) -> Instant {
        let local = date.startInUTC.addingReportingOverflow(microsecondOfDay).partialValue
        let seconds = local.flooredQuotient(1_000_000)
        let fraction = local - seconds * 1_000_000
        return Instant(microseconds: utc(localSecond: seconds) * 1_000_000 + fraction)
    }

    /// The first moment of a date; where a clock change leaves 00:00 out, the moment of the change.
    public func start(of date: CivilDate) -> Instant { Instant(seconds: start(day: Int64(date.dayNumber))) }

    @inline(__always)
    func start(day: Int64) -> Int64 { utc(localSecond: day * 86_400) }

    /// Seconds UTC of a local time in seconds since 1970 on the zone's clocks.
    @inline(__always)
    func utc(localSecond: Int64) -> Int64 {
        let second = localSecond - lastOffset
        if localSecond >= lastLocalEnd, second >= lastTransition { return second }
        return table.utc(localSecond: localSecond)
    }

    /// The day whose time an instant belongs to: days follow one another without overlap, each from its first moment.
    ///
    /// It differs from the date on the clocks only where these were set back over midnight.
    @inline(__always)
    func countedDay(of instant: Instant) -> Int {
        let day = day(of: instant)
        return repeatsDates ? table.countedDay(day, of: instant) : day
    }
}

extension ZoneTable {
    /// The day whose time an instant belongs to, that day or the next.
    @inline(never)
    func countedDay(_ day: Int, of instant: Instant) -> Int {
        instant.seconds >= utc(localSecond: (Int64(day) + 1) * 86_400) ? day + 1 : day
    }

    /// Seconds UTC of a local time in seconds since 1970 on the zone's clocks.
    @inline(never)
    func utc(localSecond: Int64) -> Int64 {
        // The first offset under which the local time is not over yet; no offset is as large as a day.
        var segment = segment(second: localSecond - 86_400)
        while segment < localEnds.count, localEnds[segment] <= localSecond { segment &+= 1 }
        let second = localSecond - offsets[segment]
        guard segment > 0, second < transitions[segment - 1] else { return second }
        return localSecond - offsets[segment - 1]
    }
}
