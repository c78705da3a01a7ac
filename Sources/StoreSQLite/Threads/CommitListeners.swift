import Synchronization

/// Who wants to know of commits.
final class CommitListeners: Sendable {
    private let listeners = Mutex<[@Sendable () -> Void]>([])

    func add(_ listener: @escaping @Sendable () -> Void) {
        listeners.withLock { $0.append(listener) }
    }

    func notify() {
        for listener in listeners.withLock({ $0 }) { listener() }
    }
}
