import CoreMetrics
import Metrics
import Testing

@testable import Telemetry

@Suite("Prometheus text")
struct PrometheusTextTests {
    let metrics = PrometheusMetrics()

    private func lines(_ part: String, _ format: PrometheusFormat = .text) -> [String] {
        metrics.text(format).split(separator: "\n").map(String.init).filter { $0.contains(part) }
    }

    @Test("The same label and dimensions give the same handler, in whatever order they are given")
    func sameHandler() {
        let first = metrics.makeCounter(label: "requests", dimensions: [("unit", "政务办"), ("track", "instant")])
        let second = metrics.makeCounter(label: "requests", dimensions: [("track", "instant"), ("unit", "政务办")])
        let other = metrics.makeCounter(label: "requests", dimensions: [("track", "complex"), ("unit", "政务办")])
        #expect(first === second)
        #expect(first !== other)
        first.increment(by: 2)
        second.increment(by: 3)
        #expect(
            lines("requests_total{") == [
                #"requests_total{track="complex",unit="政务办"} 0"#, #"requests_total{track="instant",unit="政务办"} 5"#,
            ])
    }

    @Test("A counter carries _total on its samples; only OpenMetrics leaves it off the family")
    func counterNames() {
        Counter(label: "rules.loaded", factory: metrics).increment()
        Counter(label: "mail_total", factory: metrics).increment(by: 4)
        #expect(lines("rules") == ["# TYPE rules_loaded_total counter", "rules_loaded_total 1"])
        #expect(lines("mail", .openMetrics) == ["# TYPE mail counter", "mail_total 4"])
    }

    @Test("Counters never fall: negative and unreal steps are left out, fractions add up")
    func countersOnlyGrow() {
        let whole = metrics.makeCounter(label: "steps", dimensions: [])
        whole.increment(by: 3)
        whole.increment(by: -2)
        let part = metrics.makeFloatingPointCounter(label: "steps", dimensions: [])
        part.increment(by: 0.5)
        part.increment(by: -.infinity)
        part.increment(by: .nan)
        #expect(lines("steps_total").last == "steps_total 3.5")
        whole.reset()
        #expect(lines("steps_total").last == "steps_total 0")
    }

    @Test("Buckets are cumulative, inclusive at the bound, and end at infinity with the count")
    func histogram() {
        let metrics = PrometheusMetrics(buckets: HistogramBuckets(named: ["size": [10, 1, 5, 5]]))
        let recorder = Recorder(label: "size", dimensions: [("kind", "a")], factory: metrics)
        for value in [0, 1, 2, 5, 6, 100] { recorder.record(value) }
        recorder.record(Double.nan)
        let text = metrics.text(.text)
        let expected = """
            # TYPE size histogram
            size_bucket{kind="a",le="1.0"} 2
            size_bucket{kind="a",le="5.0"} 4
            size_bucket{kind="a",le="10.0"} 5
            size_bucket{kind="a",le="+Inf"} 6
            size_sum{kind="a"} 114.0
            size_count{kind="a"} 6

            """
        #expect(text.hasPrefix(expected), "\(text)")
    }

    @Test("Timers are histograms in seconds")
    func timers() {
        Metrics.Timer(label: "http.request.duration", factory: metrics).recordMilliseconds(250)
        let found = lines("http_request_duration_seconds")
        #expect(found.contains(#"http_request_duration_seconds_bucket{le="0.1"} 0"#))
        #expect(found.contains(#"http_request_duration_seconds_bucket{le="0.25"} 1"#))
        #expect(found.contains("http_request_duration_seconds_sum 0.25"))
    }

    @Test("Meters and gauges rise and fall")
    func gauges() {
        let meter = Meter(label: "open", factory: metrics)
        meter.set(5)
        meter.increment(by: 2.5)
        meter.decrement()
        #expect(lines("open") == ["# TYPE open gauge", "open 6.5"])
        Gauge(label: "lag", factory: metrics).record(-3)
        #expect(lines("lag ") == ["# TYPE lag gauge", "lag -3.0"])
    }

    @Test("Whatever stands in labels and help cannot break a line")
    func escaping() {
        metrics.describe("odd", "back\\slash \"quote\"\nline")
        Counter(label: "odd", dimensions: [("path", "a\\b\"c\nd\r\n"), ("unit-name", "政务办")], factory: metrics)
            .increment()
        #expect(lines("odd_total{") == [#"odd_total{path="a\\b\"c\nd"# + "\r" + #"\n",unit_name="政务办"} 1"#])
        #expect(metrics.text(.text).contains(#"# HELP odd_total back\\slash "quote"\nline"# + "\n"))
        #expect(metrics.text(.openMetrics).contains(#"# HELP odd back\\slash \"quote\"\nline"# + "\n"))
    }

    @Test(
        "Names are made fit for the format",
        arguments: [
            ("a.b-c", "a_b_c"), ("9lives", "_9lives"), ("", "_"), ("诉求", "__"), ("ns:rule", "ns:rule"),
        ])
    func names(label: String, expected: String) { #expect(MetricName.family(label) == expected) }

    @Test("Reserved label names are renamed: le on histograms, __ anywhere")
    func reservedLabels() {
        Recorder(label: "r", dimensions: [("le", "x"), ("__name__", "y")], factory: metrics).record(1)
        #expect(lines("r_count") == [#"r_count{label__name__="y",label_le="x"} 1"#])
    }

    @Test("OpenMetrics ends with EOF, the older text does not")
    func endings() {
        #expect(metrics.text(.openMetrics).hasSuffix("\n# EOF\n"))
        #expect(!metrics.text(.text).contains("EOF"))
    }

    @Test(
        "The Accept header decides the format",
        arguments: [
            (nil, PrometheusFormat.text), ("*/*", .text), ("text/html", .text),
            ("application/openmetrics-text; version=1.0.0", .openMetrics),
            ("application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1", .openMetrics),
            ("application/openmetrics-text;q=0.4, text/plain;q=0.5", .text),
            ("application/openmetrics-text;q=0", .text),
        ])
    func negotiation(accept: String?, expected: PrometheusFormat) {
        #expect(PrometheusFormat.negotiated(accept: accept) == expected)
    }

    @Test("Values that only the kernel knows are printed beside the counted ones")
    func processValues() throws {
        let metrics = PrometheusMetrics(collectors: [ProcessMetrics.collect])
        let line = try #require(
            metrics.text(.text).split(separator: "\n").first { $0.hasPrefix("process_resident_memory_bytes ") })
        #expect(try #require(Double(line.split(separator: " ")[1])) > 1_000_000)
        #expect(metrics.text(.text).contains("# TYPE process_cpu_seconds_total counter"))
        #expect(metrics.text(.text).contains("process_open_fds "))
    }
}
