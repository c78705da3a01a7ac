import Synchronization

/// Counts, from any thread, how often each number was named.
final class Tally: Sendable {
    private let state = Mutex([Int: Int]())

    func add(_ number: Int) { state.withLock { $0[number, default: 0] += 1 } }

    var counts: [Int: Int] { state.withLock { $0 } }
}
