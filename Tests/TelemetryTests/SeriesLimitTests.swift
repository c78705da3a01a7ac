import CoreMetrics
import Metrics
import Testing

@testable import Telemetry

@Suite("Cap on series")
struct SeriesLimitTests {
    private func text(_ metrics: PrometheusMetrics, _ prefix: String) -> [Substring] {
        metrics.text(.text).split(separator: "\n").filter { $0.hasPrefix(prefix) }
    }

    @Test("A family takes no more series than its limit; the rest is refused and counted, the others go on")
    func familyLimit() {
        let metrics = PrometheusMetrics(limits: SeriesLimits(perFamily: 3, total: 100))
        for number in 0..<10 {
            Counter(label: "paths", dimensions: [("path", "/\(number)")], factory: metrics).increment()
        }
        Counter(label: "paths", dimensions: [("path", "/0")], factory: metrics).increment()
        #expect(
            text(metrics, "paths_total{") == [
                #"paths_total{path="/0"} 2"#, #"paths_total{path="/1"} 1"#, #"paths_total{path="/2"} 1"#,
            ])
        #expect(metrics.refusals == 7)
        #expect(text(metrics, "tongxing_metrics_series_refused_total ") == ["tongxing_metrics_series_refused_total 7"])
    }

    @Test("The limit over all families holds, and what is destroyed makes room")
    func totalLimit() {
        let metrics = PrometheusMetrics(limits: SeriesLimits(perFamily: 10, total: 2))
        let first = Counter(label: "a", factory: metrics)
        Gauge(label: "b", factory: metrics).record(1)
        Gauge(label: "c", factory: metrics).record(1)
        #expect(text(metrics, "c ").isEmpty)
        first.destroy()
        #expect(text(metrics, "a_total").isEmpty)
        Gauge(label: "c", factory: metrics).record(2)
        #expect(text(metrics, "c ") == ["c 2.0"])
    }

    @Test("A name that is a counter cannot become a gauge")
    func kindConflict() {
        let metrics = PrometheusMetrics()
        Counter(label: "x", factory: metrics).increment()
        Gauge(label: "x", factory: metrics).record(99)
        #expect(text(metrics, "x") == ["x_total 1"])
        #expect(metrics.refusals == 1)
    }

    @Test("Nothing is lost when many threads count at once")
    func concurrency() async {
        let metrics = PrometheusMetrics()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for step in 0..<2_000 {
                        Counter(label: "hits", factory: metrics).increment()
                        FloatingPointCounter(label: "parts", factory: metrics).increment(by: 0.5)
                        Recorder(label: "sizes", factory: metrics).record(step % 7)
                    }
                }
            }
        }
        #expect(text(metrics, "hits_total ") == ["hits_total 16000"])
        #expect(text(metrics, "parts_total ") == ["parts_total 8000.0"])
        #expect(text(metrics, "sizes_count ") == ["sizes_count 16000"])
    }
}
