/// A pause as a clock is reckoned with it, with the open time before its ends.
struct PlacedPause {
    let from: Instant
    /// Nil while the pause lasts.
    private(set) var until: Instant?
    let openBeforeFrom: Int64
    /// That of `from` while the pause lasts.
    private(set) var openBeforeUntil: Int64

    init(from: Instant, until: Instant?, in tables: DayTables) {
        self.from = from
        self.until = until
        openBeforeFrom = tables.openTime(before: from)
        openBeforeUntil = until.map { tables.openTime(before: $0) } ?? openBeforeFrom
    }

    /// Lengthened by a pause that begins within it.
    mutating func extend(until end: Instant?, in tables: DayTables) {
        guard let until else { return }
        if let end, end <= until { return }
        self.until = end
        openBeforeUntil = end.map { tables.openTime(before: $0) } ?? openBeforeFrom
    }
}

extension DayTables {
    /// Pauses in order, cut at a start, those that overlap or touch made one; empty ones are left out.
    func placed(_ pauses: [Pause], since start: Instant) -> [PlacedPause] {
        if pauses.isEmpty { return [] }
        var placed: [PlacedPause] = []
        placed.reserveCapacity(pauses.count)
        for pause in pauses.isOrdered ? pauses : pauses.sorted(by: { $0.from < $1.from }) {
            let from = max(pause.from, start).clamped
            let until = pause.until?.clamped
            if let until, until <= from { continue }
            if let last = placed.last, from <= last.until ?? .latest {
                placed[placed.count - 1].extend(until: until, in: self)
            } else {
                placed.append(PlacedPause(from: from, until: until, in: self))
            }
        }
        return placed
    }

    /// Open microseconds from an instant up to another less the pauses; 0 where it is not later.
    func openTime(from start: Instant, to end: Instant, pauses: [Pause]) -> Int64 {
        guard start < end else { return 0 }
        let endPosition = openTime(before: end)
        return placed(pauses, since: start).reduce(endPosition - openTime(before: start)) { open, pause in
            guard pause.from < end else { return open }
            let until = pause.until.map { $0 < end ? pause.openBeforeUntil : endPosition } ?? endPosition
            return open - until + pause.openBeforeFrom
        }
    }
}

extension [Pause] {
    /// Whether the pauses begin in order, as they do in nearly every history.
    fileprivate var isOrdered: Bool {
        for index in indices.dropFirst() where self[index].from < self[index - 1].from { return false }
        return true
    }
}
