import WorkCalendar

/// What is to come, the earliest first; at the same instant in the order of the cases.
struct Timeline: Sendable {
    struct Entry: Sendable {
        var step: Step
        /// Index of the case.
        var index: Int
    }

    /// The latest first, so that taking the next is cheap.
    private var entries: [Entry] = []

    mutating func add(_ step: Step, of index: Int) {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if Self.order(entries[middle].step.at, entries[middle].index, step.at, index) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        entries.insert(Entry(step: step, index: index), at: low)
    }

    /// Whether the left comes before the right.
    private static func order(_ left: Instant, _ leftIndex: Int, _ right: Instant, _ rightIndex: Int) -> Bool {
        left == right ? leftIndex < rightIndex : left < right
    }

    mutating func next() -> Entry? { entries.popLast() }
}
