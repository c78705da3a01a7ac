import CoreMetrics
import Synchronization

/// A value that only grows until it is reset; whole and fractional steps are kept apart, so that whole ones stay exact.
final class CounterSeries: CounterHandler, FloatingPointCounterHandler, Series {
    private let whole = Atomic<Int64>(0)
    private let fractional = Atomic<Double>(0)

    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        whole.wrappingAdd(amount, ordering: .relaxed)
    }

    func increment(by amount: Double) {
        guard amount > 0, amount.isFinite else { return }
        fractional.add(amount)
    }

    func reset() {
        whole.store(0, ordering: .relaxed)
        fractional.store(0, ordering: .relaxed)
    }

    var reading: SeriesReading {
        let part = fractional.load(ordering: .relaxed)
        let count = whole.load(ordering: .relaxed)
        return part == 0 ? .integer(count) : .double(Double(count) + part)
    }
}
