import Dispatch
import Synchronization

/// Runs heavy work on threads of its own, so many at once and so many waiting; more are turned away.
final class BoundedWork: Sendable {
    private struct State {
        var running = 0
        var waiting: [@Sendable () -> Void] = []
    }

    private let width: Int
    private let limit: Int
    private let queue = DispatchQueue(label: "identity.passwords", attributes: .concurrent)
    private let state = Mutex(State())

    init(width: Int, waiting: Int) {
        self.width = width
        limit = waiting
    }

    func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws(PasswordHashingError) -> Value {
        let value: Value? = await withCheckedContinuation { continuation in
            let accepted = submit { continuation.resume(returning: work()) }
            if !accepted { continuation.resume(returning: nil) }
        }
        guard let value else { throw .busy }
        return value
    }

    private func submit(_ job: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            if state.running < width {
                state.running += 1
                start(job)
            } else if state.waiting.count < limit {
                state.waiting.append(job)
            } else {
                return false
            }
            return true
        }
    }

    private func start(_ job: @escaping @Sendable () -> Void) {
        queue.async {
            job()
            self.finish()
        }
    }

    /// Passes the place on to the one who waits longest.
    private func finish() {
        state.withLock { state in
            if state.waiting.isEmpty { state.running -= 1 } else { start(state.waiting.removeFirst()) }
        }
    }
}
