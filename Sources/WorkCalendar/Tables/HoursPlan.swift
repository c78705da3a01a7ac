/// The open spans of every date as the clocks on the wall show them, and those turned into instants.
struct HoursPlan: Sendable {
    /// Monday first; spans in order.
    let weekly: [[OpenSpan]]
    /// Dates that differ from their day of the week, by day number.
    let exceptions: [Int: [OpenSpan]]
    let zone: ZoneRules

    init(_ definition: CalendarDefinition, zone: ZoneRules) {
        weekly = Weekday.allCases.map { (definition.weekly[$0] ?? []).sorted { $0.from < $1.from } }
        let dates = definition.exceptions.map { ($0.dayNumber, definition.hours(of: $0)) }
        exceptions = Dictionary(dates) { first, _ in first }
        self.zone = zone
    }

    /// Monday 0 to Sunday 6.
    static func weekday(_ day: Int) -> Int { (day + 3).flooredRemainder(7) }

    func spans(_ day: Int) -> [OpenSpan] { exceptions[day] ?? weekly[Self.weekday(day)] }

    /// The open time of a day as stretches of real time.
    ///
    /// It is open whenever the clocks on the wall show an open time: what a clock change leaves out is not open, what
    /// it repeats is open twice.
    func pieces(_ day: Int) -> [OpenPiece] {
        var pieces: [OpenPiece] = []
        var second = zone.start(day: Int64(day))
        let end = zone.start(day: Int64(day) + 1)
        while second < end {
            let until = min(end, zone.nextTransition(after: second) ?? end)
            append(second..<until, of: day, to: &pieces)
            second = until
        }
        return pieces
    }

    /// Adds what is open in a stretch of constant offset.
    private func append(_ stretch: Range<Int64>, of day: Int, to pieces: inout [OpenPiece]) {
        let offset = zone.offset(second: stretch.lowerBound)
        let local = stretch.lowerBound + offset..<stretch.upperBound + offset
        let dates = Int(local.lowerBound.flooredQuotient(86_400))...Int((local.upperBound - 1).flooredQuotient(86_400))
        for date in dates {
            let midnight = Int64(date) * 86_400
            for span in spans(date) {
                let open = (midnight + Int64(span.from.secondOfDay)..<midnight + Int64(span.to.secondOfDay))
                    .clamped(to: local)
                guard !open.isEmpty else { continue }
                pieces.add(
                    open, shiftedBy: -offset - Int64(day) * 86_400, continues: open.lowerBound == local.lowerBound)
            }
        }
    }
}

extension [OpenPiece] {
    /// Adds a stretch in seconds; one that goes on where a clock change cut the last lengthens that.
    fileprivate mutating func add(_ open: Range<Int64>, shiftedBy shift: Int64, continues: Bool) {
        let start = (open.lowerBound + shift) * 1_000_000
        let end = (open.upperBound + shift) * 1_000_000
        if continues, let last, last.end == start {
            self[count - 1].end = end
        } else {
            append(OpenPiece(start: start, end: end, before: last?.after ?? 0))
        }
    }
}
