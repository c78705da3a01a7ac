import Lifecycle
import RuleModel
import Synchronization
import Tracing

/// The spans of one command's way through the corridor: authorise, decide, commit, publish, one after the other.
///
/// They belong to the trace of whoever called the desk. Where a command runs again behind a savepoint, so do its spans.
final class CorridorTrace: Sendable {
    enum Step: String { case authorise, decide, commit, publish }

    private struct State {
        var number: RequestNumber?
        var span: (any Span)?
    }

    private let tracer: any Tracer
    private let context: InstrumentationContext
    private let command: String
    private let state: Mutex<State>

    init(_ tracer: any Tracer, _ command: CommandName, on number: RequestNumber? = nil) {
        self.tracer = tracer
        self.command = command.rawValue
        // The steps run on the writer's thread, which knows nothing of the caller's task.
        context = .current ?? .topLevel
        state = Mutex(State(number: number))
    }

    /// Ends the step before and begins the next.
    func begin(_ step: Step) {
        let span = tracer.startAnySpan(step.rawValue, context: context)
        let before = state.withLock { state in
            defer { state.span = span }
            return state.span
        }
        finish(before)
    }

    /// The request got its number.
    func concerns(_ number: RequestNumber) { state.withLock { $0.number = number } }

    /// Ends the last step; `error` is why it failed.
    func end(_ error: (any Error)? = nil) {
        let last = state.withLock { state in
            defer { state.span = nil }
            return state.span
        }
        if let error { last?.recordError(error) }
        finish(last)
    }

    private func finish(_ span: (any Span)?) {
        guard let span else { return }
        span.attributes["tongxing.command"] = command
        if let number = state.withLock({ $0.number }) { span.attributes["tongxing.request"] = number.description }
        span.end()
    }
}
