import CoreMetrics
import Synchronization

/// A value that goes up and down: meters, gauges and recorders that do not aggregate.
final class GaugeSeries: MeterHandler, RecorderHandler, Series {
    private let value = Atomic<Double>(0)

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { self.value.store(value, ordering: .relaxed) }
    func increment(by amount: Double) { value.add(amount) }
    func decrement(by amount: Double) { value.add(-amount) }
    func record(_ value: Int64) { set(value) }
    func record(_ value: Double) { set(value) }

    var reading: SeriesReading { .double(value.load(ordering: .relaxed)) }
}
