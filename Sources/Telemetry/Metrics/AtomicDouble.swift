import Synchronization

extension Atomic where Value == Double {
    /// Adds without a lock; other writers only make it try again.
    func add(_ amount: Double) {
        var current = load(ordering: .relaxed)
        while true {
            let attempt = weakCompareExchange(expected: current, desired: current + amount, ordering: .relaxed)
            if attempt.exchanged { return }
            current = attempt.original
        }
    }
}
