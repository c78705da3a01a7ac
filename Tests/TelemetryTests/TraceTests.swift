import Instrumentation
import Logging
import Testing
import Tracing

@testable import Telemetry

@Suite("Traces")
struct TraceTests {
    struct Headers: Extractor, Injector {
        func extract(key: String, from carrier: [String: String]) -> String? { carrier[key] }
        func inject(_ value: String, forKey key: String, into carrier: inout [String: String]) { carrier[key] = value }
    }

    struct Refused: Error {}

    let metrics = PrometheusMetrics()
    var tracer: MeasuringTracer { MeasuringTracer(metrics: metrics) }

    /// Source: W3C Trace Context, 3.2, and its test suite.
    @Test(
        "A valid header is followed, later versions too",
        arguments: [
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
            "cc-12345678901234567890123456789012-1234567890123456-01-what-the-future-will-be-like",
        ])
    func valid(header: String) throws {
        let parent = try #require(TraceParent(header))
        #expect(header.contains("-\(parent.traceID)-\(parent.spanID)-"))
        #expect(TraceParent(parent.header) == parent)
    }

    @Test(
        "An invalid header begins a new trace",
        arguments: [
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-extra", "", "00", "00-x-y-z",
        ])
    func invalid(header: String) {
        #expect(TraceParent(header) == nil)
        var context = InstrumentationContext.topLevel
        tracer.extract(["traceparent": header], into: &context, using: Headers())
        let span = tracer.startSpan("x", context: context)
        #expect(span.context.traceParent != nil)
    }

    @Test("Spans inside one another share the trace, which goes on to whom we call")
    func propagation() throws {
        var context = InstrumentationContext.topLevel
        tracer.extract(
            ["traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"], into: &context, using: Headers()
        )
        let outer = tracer.startSpan("outer", context: context)
        let inner = tracer.startSpan("inner", context: outer.context)
        var carrier: [String: String] = [:]
        tracer.inject(inner.context, into: &carrier, using: Headers())
        let sent = try #require(carrier["traceparent"].flatMap { TraceParent($0) })
        #expect(sent.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(Set([sent.spanID, outer.context.traceParent?.spanID, "00f067aa0ba902b7"]).count == 3)
    }

    @Test("Each span is measured once, under its last name, failures apart")
    func measuring() {
        tracer.withSpan("decide") { $0.operationName = "commit" }
        try? tracer.withSpan("commit") { _ in throw Refused() }
        let span = tracer.startSpan("commit")
        span.end()
        span.end()
        #expect(!span.isRecording)
        let counts = metrics.text(.text).split(separator: "\n").filter { $0.hasPrefix("tongxing_span_seconds_count") }
        #expect(
            counts == [
                #"tongxing_span_seconds_count{outcome="error",span="commit"} 1"#,
                #"tongxing_span_seconds_count{outcome="ok",span="commit"} 2"#,
            ])
    }

    @Test("Log lines inside a span carry the trace's number")
    func logging() throws {
        let sink = CollectingSink()
        let logger = Logger(label: "x") {
            LineLogHandler(
                label: $0, format: .json, level: LogLevelSwitch(.info), sink: sink,
                metadataProvider: TraceMetadata.provider)
        }
        logger.info("outside")
        let traceID = tracer.withSpan("x") { span in
            logger.info("inside")
            return span.context.traceParent?.traceID
        }
        #expect(!sink.lines[0].contains("trace-id"))
        #expect(sink.lines[1].contains(try #require(traceID)))
    }
}
