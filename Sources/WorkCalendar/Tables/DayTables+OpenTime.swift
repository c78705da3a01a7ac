extension DayTables {
    /// The open time before a day, counted from the start of the tables; negative before them.
    func openTime(beforeDay day: Int) -> Int64 {
        let index = day - first
        if index >= 0, index < openBefore.count { return openBefore[index] }
        if day < first { return -week.open(from: day, to: first) - correction(from: day, to: first) }
        return openBefore[openBefore.count - 1] + week.open(from: end, to: day) + correction(from: end, to: day)
    }

    private func correction(from start: Int, to end: Int) -> Int64 {
        let low = correctedDays.count(ofPrefix: { $0 < start })
        let high = correctedDays.count(ofPrefix: { $0 < end })
        return corrections[high] - corrections[low]
    }

    /// The stretches of open time of a day.
    func openPieces(_ day: Int) -> ArraySlice<OpenPiece> {
        let index = day - first
        guard index >= 0, index < pattern.count else { return plan.pieces(day)[...] }
        let pattern = Int(pattern[index])
        return pieces[Int(pieceStarts[pattern])..<Int(pieceStarts[pattern + 1])]
    }

    /// The open time before an instant, counted from the start of the tables.
    func openTime(before instant: Instant) -> Int64 {
        let day = Int(zone.countedDay(second: instant.seconds))
        let time = instant.microseconds - Int64(day) * 86_400_000_000
        var open: Int64 = 0
        for piece in openPieces(day) {
            if time <= piece.start { break }
            open = piece.before + min(time, piece.end) - piece.start
        }
        return openTime(beforeDay: day) + open
    }

    /// The instant at which so much open time has passed: where that is at a closing, the closing (`.first`) or the next
    /// opening (`.last`). Nil where so much open time never comes.
    func instant(_ end: StandstillEnd, at open: Int64) -> Instant? {
        guard let day = end == .first ? day(reaching: open) : day(passing: open) else { return nil }
        let rest = open - openTime(beforeDay: day)
        for piece in openPieces(day) {
            let within = rest - piece.before
            if end == .first ? within <= piece.length : within < piece.length {
                return Instant(microseconds: Int64(day) * 86_400_000_000 + piece.start + within)
            }
        }
        return nil
    }

    /// The first day at whose end so much open time has passed.
    private func day(reaching open: Int64) -> Int? { firstDay { $0 >= open } }

    /// The first day at whose end more open time has passed.
    private func day(passing open: Int64) -> Int? { firstDay { $0 > open } }

    /// The first day before whose end enough open time has passed; the condition holds from some amount on.
    @inline(__always)
    private func firstDay(where enough: (Int64) -> Bool) -> Int? {
        if !enough(openBefore[0]), enough(openBefore[openBefore.count - 1]) {
            return first + openBefore.count(ofPrefix: { !enough($0) }) - 1
        }
        var low = Self.reckonedDays.lowerBound
        var high = Self.reckonedDays.upperBound
        guard !enough(openTime(beforeDay: low)), enough(openTime(beforeDay: high + 1)) else { return nil }
        while low < high {
            let middle = (low + high).flooredQuotient(2)
            if enough(openTime(beforeDay: middle + 1)) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Where open time stands still, from a closing to the next opening, an amount of it names two instants.
enum StandstillEnd {
    case first, last
}
