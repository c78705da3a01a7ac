package import CoreMetrics
import Synchronization

/// The metrics of this process: a swift-metrics back end whose series are read by `text(_:)`.
///
/// The same label and dimensions always give the same handler. Where no more series may be made, or a name is already
/// used for another kind, the program gets a handler that nobody reads, and the refusal is counted.
package final class PrometheusMetrics: MetricsFactory, Sendable {
    private let buckets: HistogramBuckets
    private let registry: Mutex<SeriesRegistry>
    private let refused = Atomic<Int64>(0)
    private let collectors: [@Sendable () -> [CollectedFamily]]
    private let unread = (counter: CounterSeries(), gauge: GaugeSeries(), histogram: HistogramSeries(bounds: []))

    /// - Parameter collectors: asked at each reading for values that are looked up, not counted.
    package init(
        buckets: HistogramBuckets = HistogramBuckets(), limits: SeriesLimits = SeriesLimits(),
        collectors: [@Sendable () -> [CollectedFamily]] = []
    ) {
        self.buckets = buckets
        self.collectors = collectors
        registry = Mutex(SeriesRegistry(limits: limits))
    }

    /// Sets the sentence that scrapers show beside the metric; the label is the one that the program measures under,
    /// with `.timer` for timers since their unit is part of the name.
    package func describe(_ label: String, timer: Bool = false, _ help: String) {
        let name = timer ? Self.timerName(label) : Self.counterName(label)
        registry.withLock { $0.describe(name, help) }
    }

    /// How often a handler was asked for and no series could be made.
    package var refusals: Int64 { refused.load(ordering: .relaxed) }

    func snapshot() -> [CollectedFamily] {
        let families = registry.withLock { Array($0.families.values) }
        return families.map(CollectedFamily.init) + collectors.flatMap { $0() } + [refusalFamily]
    }

    private var refusalFamily: CollectedFamily {
        CollectedFamily(
            name: "tongxing_metrics_series_refused", kind: .counter,
            help: "Handlers asked for when no more series could be made or the name was of another kind.",
            samples: [(LabelSet([]), .integer(refusals))])
    }

    private func series<Handler: Series>(
        _ kind: SeriesKind, _ label: String, _ dimensions: [(String, String)], name: (String) -> String,
        unread: Handler, make: () -> Handler
    ) -> Handler {
        let request = SeriesRegistry.Request(kind: kind, label: label, dimensions: dimensions)
        let known = registry.withLock { registry -> (any Series)? in
            if let known = registry.known(request) { return known }
            let labels = LabelSet(dimensions, reserved: kind == .histogram ? ["le"] : [])
            return registry.series(request, family: name(label), labels: labels, make: make)
        }
        if let series = known as? Handler { return series }
        refused.wrappingAdd(1, ordering: .relaxed)
        return unread
    }

    static func counterName(_ label: String) -> String {
        let name = MetricName.family(label)
        return name.hasSuffix("_total") && name.utf8.count > 6 ? String(name.dropLast(6)) : name
    }

    static func timerName(_ label: String) -> String {
        let name = MetricName.family(label)
        return name.hasSuffix("_seconds") ? name : name + "_seconds"
    }
}

extension PrometheusMetrics {
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        counter(label, dimensions)
    }

    package func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        counter(label, dimensions)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        gauge(label, dimensions)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return gauge(label, dimensions) }
        return series(.histogram, label, dimensions, name: MetricName.family, unread: unread.histogram) {
            HistogramSeries(bounds: buckets.bounds(for: label, otherwise: buckets.recorders))
        }
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(.histogram, label, dimensions, name: Self.timerName, unread: unread.histogram) {
            HistogramSeries(bounds: buckets.bounds(for: label, otherwise: buckets.timers))
        }
    }

    private func counter(_ label: String, _ dimensions: [(String, String)]) -> CounterSeries {
        series(.counter, label, dimensions, name: Self.counterName, unread: unread.counter, make: CounterSeries.init)
    }

    private func gauge(_ label: String, _ dimensions: [(String, String)]) -> GaugeSeries {
        series(.gauge, label, dimensions, name: MetricName.family, unread: unread.gauge, make: GaugeSeries.init)
    }

    package func destroyCounter(_ handler: any CounterHandler) { forget(handler) }
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { forget(handler) }
    package func destroyMeter(_ handler: any MeterHandler) { forget(handler) }
    package func destroyRecorder(_ handler: any RecorderHandler) { forget(handler) }
    package func destroyTimer(_ handler: any TimerHandler) { forget(handler) }

    private func forget(_ handler: Any) {
        guard let series = handler as? any Series else { return }
        registry.withLock { $0.remove(series) }
    }
}
