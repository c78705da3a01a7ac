extension ZoneRules {
    /// Seconds east of UTC in force at an instant.
    public func offset(at instant: Instant) -> Int { Int(offset(second: instant.seconds)) }

    /// The date that the zone's clocks show at an instant.
    public func date(of instant: Instant) -> CivilDate {
        CivilDate(dayNumber: Int(day(second: instant.seconds)))
    }

    /// The time of day that the zone's clocks show, in microseconds since 00:00.
    public func microsecondOfDay(of instant: Instant) -> Int64 {
        (instant.microseconds.flooredRemainder(86_400_000_000) + offset(second: instant.seconds) * 1_000_000)
            .flooredRemainder(86_400_000_000)
    }

    @inline(__always)
    func offset(second: Int64) -> Int64 {
        second >= lastTransition ? lastOffset : offsets[segment(second: second)]
    }

    /// The day number that the zone's clocks show.
    @inline(__always)
    func day(second: Int64) -> Int64 {
        second.addingReportingOverflow(offset(second: second)).partialValue.flooredQuotient(86_400)
    }

    /// How many transitions lie at or before a second.
    func segment(second: Int64) -> Int { transitions.count(ofPrefix: { $0 <= second }) }

    /// The first second after this one at which the offset changes; nil after the last.
    func nextTransition(after second: Int64) -> Int64? {
        let index = segment(second: second)
        return index < transitions.count ? transitions[index] : nil
    }
}

extension [Int64] {
    /// How many of the leading elements satisfy a condition that holds for a prefix only.
    func count(ofPrefix condition: (Int64) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
