extension [Pause] {
    /// The pauses in order, cut at a start, those that overlap or touch made one; empty ones are left out.
    func merged(since start: Instant) -> [Pause] {
        if isEmpty { return [] }
        let cut = compactMap { pause -> Pause? in
            let from = Swift.max(pause.from, start)
            if let until = pause.until, until <= from { return nil }
            return Pause(from: from.clamped, until: pause.until?.clamped)
        }
        return cut.count < 2 ? cut : cut.sorted { $0.from < $1.from }.reduce(into: [], Self.join)
    }

    private static func join(_ merged: inout [Pause], _ pause: Pause) {
        guard let last = merged.last else { return merged.append(pause) }
        guard let until = last.until else { return }
        if pause.from > until { return merged.append(pause) }
        merged[merged.count - 1].until = pause.until.map { Swift.max($0, until) }
    }
}

extension DayTables {
    /// Open microseconds from an instant up to another less the pauses; 0 where it is not later.
    func openTime(from start: Instant, to end: Instant, pauses: [Pause]) -> Int64 {
        guard start < end else { return 0 }
        return pauses.merged(since: start).reduce(openTime(before: end) - openTime(before: start)) { open, pause in
            guard pause.from < end else { return open }
            return open - openTime(before: min(pause.until ?? end, end)) + openTime(before: pause.from)
        }
    }
}
