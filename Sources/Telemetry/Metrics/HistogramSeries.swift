import CoreMetrics
import Synchronization

/// Observations counted by bucket: timers (in seconds) and recorders that aggregate.
final class HistogramSeries: RecorderHandler, TimerHandler, Series {
    /// Ascending, finite; the bucket for everything above is implied.
    private let bounds: [Double]
    private let state: Mutex<HistogramReading>

    init(bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(HistogramReading(bounds: bounds))
    }

    func record(_ value: Int64) { observe(Double(value)) }
    func record(_ value: Double) { observe(value) }
    func recordNanoseconds(_ duration: Int64) { observe(Double(duration) / 1_000_000_000) }

    private func observe(_ value: Double) {
        guard !value.isNaN else { return }
        let bucket = firstBound(atLeast: value)
        state.withLock { state in
            state.counts[bucket] &+= 1
            state.sum += value
        }
    }

    /// The index of the first bound that is not below the value: bounds are inclusive.
    private func firstBound(atLeast value: Double) -> Int {
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    var reading: SeriesReading { .histogram(state.withLock { $0 }) }
}
