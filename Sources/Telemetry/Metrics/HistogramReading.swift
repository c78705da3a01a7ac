/// The counts of a histogram at one moment, all taken together.
struct HistogramReading: Equatable, Sendable {
    let bounds: [Double]
    /// Observations in each bucket alone; one more than there are bounds.
    var counts: [UInt64]
    var sum: Double = 0

    init(bounds: [Double]) {
        self.bounds = bounds
        counts = Array(repeating: 0, count: bounds.count + 1)
    }

    /// For each bound, and last for infinity, how many observations were not above it.
    var cumulative: [UInt64] {
        var running: UInt64 = 0
        return counts.map { count in
            running &+= count
            return running
        }
    }

    var count: UInt64 { counts.reduce(0, &+) }
}
