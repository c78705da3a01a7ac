import Store
import Synchronization

/// A caller who waits for the store, answered once: by the store, or by its own cancellation.
///
/// Nobody calls the work itself back: whoever stops waiting for a command does not know whether it was done.
final class WaitingCaller<Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, StoreError>

    private enum State {
        case early
        case waiting(CheckedContinuation<Outcome, Never>)
        case answered(Outcome)
        case gone
    }

    private let state = Mutex(State.early)

    func answer(_ outcome: Outcome) {
        let caller: CheckedContinuation<Outcome, Never>? = state.withLock { state in
            switch state {
            case .early: state = .answered(outcome)
            case .waiting(let caller):
                state = .gone
                return caller
            case .answered, .gone: break
            }
            return nil
        }
        caller?.resume(returning: outcome)
    }

    /// Hands the work over by `begin` and waits for the answer.
    func wait(_ begin: () -> Void) async throws(StoreError) -> Value {
        begin()
        let outcome: Outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { caller in
                let early: Outcome? = state.withLock { state in
                    guard case .answered(let outcome) = state else {
                        state = .waiting(caller)
                        return nil
                    }
                    state = .gone
                    return outcome
                }
                if let early { caller.resume(returning: early) }
            }
        } onCancel: {
            answer(.failure(.interrupted))
        }
        return try outcome.get()
    }
}
