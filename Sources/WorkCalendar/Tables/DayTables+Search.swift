extension DayTables {
    /// The first day by whose end so much open time has passed (`.first`), or more (`.last`).
    @inline(__always)
    func openDay(_ end: StandstillEnd, at open: Int64, near hint: Int) -> Int? {
        let sought = end == .first ? open &- 1 : open
        if uniformOpen > 0, sought >= 0, sought < days[days.count &- 1].openBefore {
            return Int(workingDays[Int(sought / uniformOpen)])
        }
        return firstDay(near: hint) { $0 > sought }
    }

    /// The first day before whose end enough open time has passed; the condition holds from some amount on.
    ///
    /// Looks around a day first, in steps that double, then between the last two.
    @inline(never)
    private func firstDay(near hint: Int, where enough: (Int64) -> Bool) -> Int? {
        // Index `i` stands for all open time before day `first + i`: sought is the first that is enough, less one.
        let most = days.count &- 1
        guard !enough(days[0].openBefore), enough(days[most].openBefore) else { return distantDay(where: enough) }
        var low = (hint &- first).held(in: 0...most)
        var high = low
        var step = 1
        if enough(days[low].openBefore) {
            repeat {
                high = low
                low = max(0, low &- step)
                step &*= 2
            } while enough(days[low].openBefore)
        } else {
            repeat {
                low = high
                high = min(most, high &+ step)
                step &*= 2
            } while !enough(days[high].openBefore)
        }
        while high &- low > 1 {
            let middle = (low &+ high) / 2
            if enough(days[middle].openBefore) { high = middle } else { low = middle }
        }
        return first &+ low
    }

    /// The same over every day that is reckoned, inside the tables and outside.
    private func distantDay(where enough: (Int64) -> Bool) -> Int? {
        var low = Self.reckonedDays.lowerBound
        var high = Self.reckonedDays.upperBound
        guard !enough(openTime(beforeDay: low)), enough(openTime(beforeDay: high + 1)) else { return nil }
        while low < high {
            let middle = (low + high).flooredQuotient(2)
            if enough(openTime(beforeDay: middle + 1)) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// A day about so much open time after another, before it when negative; a guess from which to look.
    @inline(__always)
    func day(about open: Int64, after instant: Instant) -> Int {
        // A week with any open time has a second of it, so that the product stays within the machine's numbers.
        Int(instant.microseconds.flooredQuotient(86_400_000_000)) &+ Int(Double(open) * week.daysPerOpen)
    }
}
