/// Where open time stands still, from a closing to the next opening, an amount of it names two instants.
enum StandstillEnd {
    case first, last
}

extension DayTables {
    /// The open time before a day, counted from the start of the tables; negative before them.
    @inline(__always)
    func openTime(beforeDay day: Int) -> Int64 {
        let index = day &- first
        return UInt(bitPattern: index) < UInt(bitPattern: days.count)
            ? days[index].openBefore : distantOpenTime(beforeDay: day)
    }

    @inline(never)
    private func distantOpenTime(beforeDay day: Int) -> Int64 {
        if day < first { return -week.open(from: day, to: first) - correction(from: day, to: first) }
        return days[days.count - 1].openBefore + week.open(from: end, to: day) + correction(from: end, to: day)
    }

    private func correction(from start: Int, to end: Int) -> Int64 {
        let low = correctedDays.lengthOfPrefix(where: { $0 < start })
        let high = correctedDays.lengthOfPrefix(where: { $0 < end })
        return corrections[high] - corrections[low]
    }

    /// Whether the tables have the stretches of open time of a day.
    @inline(__always)
    private func isTabled(_ day: Int) -> Bool { UInt(bitPattern: day &- first) < UInt(bitPattern: end &- first) }

    /// Where the stretches of a day of the tables stand in `pieces`.
    @inline(__always)
    private func pieceRange(_ day: Int) -> (from: Int, to: Int) {
        let range = days[day &- first].pieces
        return (Int(range.from), Int(range.to))
    }

    /// The stretches of open time of a day.
    func openPieces(_ day: Int) -> ArraySlice<OpenPiece> {
        guard isTabled(day) else { return plan.pieces(day)[...] }
        let range = pieceRange(day)
        return pieces[range.from..<range.to]
    }

    /// The last stretch of open time of a day.
    @inline(__always)
    func lastPiece(_ day: Int) -> OpenPiece? {
        guard isTabled(day) else { return distantLastPiece(day) }
        let range = pieceRange(day)
        return range.from < range.to ? pieces[range.to &- 1] : nil
    }

    @inline(never)
    private func distantLastPiece(_ day: Int) -> OpenPiece? { plan.pieces(day).last }

    /// The open time before an instant, counted from the start of the tables.
    func openTime(before instant: Instant) -> Int64 {
        let day = zone.countedDay(of: instant)
        let time = instant.microseconds - Int64(day) * 86_400_000_000
        guard isTabled(day) else { return distantOpenTime(before: time, of: day) }
        // Indices rather than a slice, and every stretch rather than those up to the time, which no processor could
        // foretell: this is asked several times for each clock.
        var (index, last) = pieceRange(day)
        var open = days[day &- first].openBefore
        while index < last {
            let piece = pieces[index]
            open &+= (time &- piece.start).held(in: 0...piece.end &- piece.start)
            index &+= 1
        }
        return open
    }

    @inline(never)
    private func distantOpenTime(before time: Int64, of day: Int) -> Int64 {
        openTime(beforeDay: day) + plan.pieces(day)[...].open(before: time)
    }

    /// The instant at which so much open time has passed: where that is at a closing, the closing (`.first`) or the
    /// next opening (`.last`). Nil where so much open time never comes.
    ///
    /// The answer is looked for around a day, which matters for speed alone.
    func instant(_ end: StandstillEnd, at open: Int64, near hint: Int) -> Instant? {
        guard let day = openDay(end, at: open, near: hint) else { return nil }
        let rest = open - openTime(beforeDay: day)
        let midnight = Int64(day) * 86_400_000_000
        guard isTabled(day) else { return distantInstant(end, at: rest, of: day) }
        var (index, last) = pieceRange(day)
        while index < last, case let piece = pieces[index] {
            let within = rest - piece.before
            if end == .first ? within <= piece.length : within < piece.length {
                return Instant(microseconds: midnight + piece.start + within)
            }
            index &+= 1
        }
        return nil
    }

    @inline(never)
    private func distantInstant(_ end: StandstillEnd, at open: Int64, of day: Int) -> Instant? {
        plan.pieces(day)[...].time(end, at: open).map { Instant(microseconds: Int64(day) * 86_400_000_000 + $0) }
    }
}

extension ArraySlice<OpenPiece> {
    /// The open time of the day before a time of it.
    fileprivate func open(before time: Int64) -> Int64 {
        last { $0.start < time }.map { $0.before + Swift.min(time, $0.end) - $0.start } ?? 0
    }

    /// The time of the day at which so much of its open time has passed.
    fileprivate func time(_ end: StandstillEnd, at open: Int64) -> Int64? {
        first { end == .first ? open - $0.before <= $0.length : open - $0.before < $0.length }
            .map { $0.start + open - $0.before }
    }
}
