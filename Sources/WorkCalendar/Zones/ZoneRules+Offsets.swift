extension ZoneRules {
    /// Seconds east of UTC in force at an instant.
    public func offset(at instant: Instant) -> Int { Int(offset(second: instant.seconds)) }

    /// The date that the zone's clocks show at an instant.
    public func date(of instant: Instant) -> CivilDate {
        CivilDate(dayNumber: Int(day(second: instant.seconds)))
    }

    /// The time of day that the zone's clocks show, in microseconds since 00:00.
    public func microsecondOfDay(of instant: Instant) -> Int64 {
        (instant.microseconds &+ offset(second: instant.seconds) &* 1_000_000).flooredRemainder(86_400_000_000)
    }

    @inline(__always)
    func offset(second: Int64) -> Int64 {
        second >= lastTransition ? lastOffset : table.offset(second: second)
    }

    /// The day number that the zone's clocks show.
    @inline(__always)
    func day(second: Int64) -> Int64 { (second &+ offset(second: second)).flooredQuotient(86_400) }

    /// The same of an instant.
    @inline(__always)
    func day(of instant: Instant) -> Int {
        instant.microseconds >= lastTransitionMicroseconds
            ? Int((instant.microseconds &+ lastOffsetMicroseconds).flooredQuotient(86_400_000_000))
            : table.day(of: instant)
    }

    /// The first second after this one at which the offset changes; nil after the last.
    func nextTransition(after second: Int64) -> Int64? {
        let index = table.segment(second: second)
        return index < table.transitions.count ? table.transitions[index] : nil
    }
}

extension ZoneTable {
    /// How many transitions lie at or before a second.
    func segment(second: Int64) -> Int {
        guard let first = transitions.first, second >= first else { return 0 }
        let stretch = Int((second - first) >> 23)
        guard stretch < transitionsBefore.count else { return transitions.count }
        var count = Int(transitionsBefore[stretch])
        while count < transitions.count, transitions[count] <= second { count &+= 1 }
        return count
    }

    // Not inlined, nor is what else is seldom asked: the code for what is asked for every clock stays short.
    @inline(never)
    func offset(second: Int64) -> Int64 { offsets[segment(second: second)] }

    @inline(never)
    func day(of instant: Instant) -> Int {
        Int((instant.seconds &+ offset(second: instant.seconds)).flooredQuotient(86_400))
    }
}

extension Array {
    /// How many of the leading elements satisfy a condition that holds for a prefix only.
    @inline(__always)
    func lengthOfPrefix(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low &+ high) / 2
            if condition(self[middle]) { low = middle &+ 1 } else { high = middle }
        }
        return low
    }
}
