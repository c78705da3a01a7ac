extension DayTables {
    /// Whether an instant lies in open time; spans are half-open.
    func isOpen(_ instant: Instant) -> Bool {
        let day = zone.countedDay(of: instant)
        let time = instant.microseconds - Int64(day) * 86_400_000_000
        return openPieces(day).contains { $0.start <= time && time < $0.end }
    }

    /// The instant that open time reaches from a start; with 0 the start itself or the next opening, when negative the
    /// latest instant from which so much open time leads back to it.
    func instant(afterOpenTime amount: Int64, from start: Instant) -> Instant? {
        guard amount >= 0 else { return instant(beforeOpenTime: -max(amount, -Int64.max), to: start) }
        let (sum, overflow) = openTime(before: start).addingReportingOverflow(amount)
        if overflow { return nil }
        return instant(amount == 0 ? .last : .first, at: sum, near: day(about: amount, after: start))
    }

    /// The latest instant from which so much open time leads to the end; with 0 the end itself where it is open or a
    /// closing, else the last closing before it.
    func instant(beforeOpenTime amount: Int64, to end: Instant) -> Instant? {
        if amount == 0 {
            return isOpen(end) ? end : instant(.first, at: openTime(before: end), near: day(about: 0, after: end))
        }
        let (difference, overflow) = openTime(before: end).subtractingReportingOverflow(amount)
        return overflow ? nil : instant(.last, at: difference, near: day(about: -amount, after: end))
    }

    /// The close of the last open span of a day; nil where it has none.
    func close(_ day: Int) -> Instant? {
        lastPiece(day).map { Instant(microseconds: Int64(day) * 86_400_000_000 + $0.end) }
    }

    /// The opening of the first open span of a day; nil where it has none.
    func opening(_ day: Int) -> Instant? {
        openPieces(day).first.map { Instant(microseconds: Int64(day) * 86_400_000_000 + $0.start) }
    }

    /// The open spans from an instant on, the first one cut at it, at most so many.
    func openIntervals(from start: Instant, count: Int) -> [Range<Instant>] {
        var intervals: [Range<Instant>] = []
        var next = instant(afterOpenTime: 0, from: start)
        while let opening = next, intervals.count < count {
            let day = zone.countedDay(of: opening)
            let midnight = Int64(day) * 86_400_000_000
            for piece in openPieces(day) where midnight + piece.end > opening.microseconds && intervals.count < count {
                let from = Instant(microseconds: midnight + max(piece.start, opening.microseconds - midnight))
                intervals.append(from..<Instant(microseconds: midnight + piece.end))
            }
            next = instant(.last, at: openTime(beforeDay: day + 1), near: day + 1)
        }
        return intervals
    }
}
