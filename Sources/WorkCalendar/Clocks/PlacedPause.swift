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

/// The pauses of one clock in order, apart from one another, while it is reckoned.
typealias PlacedPauses = UnsafeBufferPointer<PlacedPause>

extension PlacedPauses {
    /// Those that have ended; only the last may not have.
    var ended: PlacedPauses {
        guard let last, last.until == nil else { return self }
        return PlacedPauses(rebasing: dropLast())
    }
}

extension DayTables {
    /// Lends pauses in order, cut at a start, those that overlap or touch made one; empty ones are left out.
    ///
    /// Lent rather than made, since an array and the counting of its references would be a sixth of a clock's time.
    @inline(__always)
    func withPlaced<Answer>(
        _ pauses: [Pause], since start: Instant, _ body: (PlacedPauses) throws -> Answer
    ) rethrows -> Answer {
        try withUnsafeTemporaryAllocation(of: PlacedPause.self, capacity: pauses.count) { memory in
            let count = place(pauses.isOrdered ? pauses : pauses.sorted { $0.from < $1.from }, since: start, in: memory)
            return try body(PlacedPauses(rebasing: memory[..<count]))
        }
    }

    /// Answers how many there are.
    private func place(
        _ pauses: [Pause], since start: Instant, in memory: UnsafeMutableBufferPointer<PlacedPause>
    ) -> Int {
        var count = 0
        for pause in pauses {
            let from = max(pause.from, start).clamped
            let until = pause.until?.clamped
            if let until, until <= from { continue }
            if count > 0, from <= memory[count - 1].until ?? .latest {
                memory[count - 1].extend(until: until, in: self)
            } else {
                memory.initializeElement(at: count, to: PlacedPause(from: from, until: until, in: self))
                count += 1
            }
        }
        return count
    }

    /// Open microseconds from an instant up to another less the pauses; 0 where it is not later.
    func openTime(from start: Instant, to end: Instant, pauses: [Pause]) -> Int64 {
        guard start < end else { return 0 }
        let endPosition = openTime(before: end)
        return withPlaced(pauses, since: start) { pauses in
            pauses.reduce(endPosition - openTime(before: start)) { open, pause in
                guard pause.from < end else { return open }
                let until = pause.until.map { $0 < end ? pause.openBeforeUntil : endPosition } ?? endPosition
                return open - until + pause.openBeforeFrom
            }
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
