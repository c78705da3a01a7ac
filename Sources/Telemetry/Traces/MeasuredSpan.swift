import CoreMetrics
import Synchronization
package import Tracing

/// One span: when it ends, how long it took is recorded under its name.
package final class MeasuredSpan: Tracing.Span {
    private struct State {
        var name: String
        var failed = false
        var attributes: SpanAttributes = [:]
        var hasEnded = false
    }

    package let context: InstrumentationContext
    private let state: Mutex<State>
    private let start = ContinuousClock.now
    private let metrics: any MetricsFactory

    init(name: String, context: InstrumentationContext, metrics: any MetricsFactory) {
        self.context = context
        self.metrics = metrics
        state = Mutex(State(name: name))
    }

    package var operationName: String {
        get { state.withLock { $0.name } }
        set { state.withLock { $0.name = newValue } }
    }

    package var attributes: SpanAttributes {
        get { state.withLock { $0.attributes } }
        set { state.withLock { $0.attributes = newValue } }
    }

    package var isRecording: Bool { state.withLock { !$0.hasEnded } }

    package func setStatus(_ status: SpanStatus) {
        state.withLock { $0.failed = status.code == .error }
    }

    package func recordError<Instant: TracerInstant>(
        _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
    ) { state.withLock { $0.failed = true } }

    /// Events and links have no place in a duration; the log carries what happened, with the trace's number.
    package func addEvent(_ event: SpanEvent) {}
    package func addLink(_ link: SpanLink) {}

    /// The time taken is that of a clock that never jumps, whatever instants the caller gives.
    package func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
        let ended = state.withLock { state -> (name: String, failed: Bool)? in
            guard !state.hasEnded else { return nil }
            state.hasEnded = true
            return (state.name, state.failed)
        }
        guard let ended else { return }
        let taken = start.duration(to: .now).components
        let labels = [("span", ended.name), ("outcome", ended.failed ? "error" : "ok")]
        metrics.makeTimer(label: "tongxing.span", dimensions: labels)
            .recordNanoseconds(taken.seconds * 1_000_000_000 + taken.attoseconds / 1_000_000_000)
    }
}
