/// The upper bounds by which histograms count.
package struct HistogramBuckets: Sendable {
    /// For timers, in seconds: 100 µs to a minute.
    package var timers: [Double]
    /// For recorders, in whatever they record: sizes and counts over seven decades.
    package var recorders: [Double]
    /// Bounds for single metrics, by the label that the program gives them; these win.
    package var named: [String: [Double]]

    package init(
        timers: [Double] = Self.shippedTimers, recorders: [Double] = Self.shippedRecorders,
        named: [String: [Double]] = [:]
    ) {
        self.timers = timers
        self.recorders = recorders
        self.named = named
    }

    package static let shippedTimers: [Double] = [
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
    ]
    package static let shippedRecorders: [Double] = [
        1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 1_000_000, 10_000_000,
    ]

    /// Sorted, each once, finite: what a histogram can count by, whatever was configured.
    func bounds(for label: String, otherwise shipped: [Double]) -> [Double] {
        Array(Set((named[label] ?? shipped).filter(\.isFinite))).sorted()
    }
}
