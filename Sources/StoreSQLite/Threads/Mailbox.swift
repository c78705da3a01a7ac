import Dispatch
import Store
import Synchronization

/// Work handed from any task to the threads that own connections.
final class Mailbox<Item: Sendable>: Sendable {
    private struct State {
        var items: [Item] = []
        var isClosed = false
    }

    private let limit: Int
    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)

    init(limit: Int) { self.limit = limit }

    /// Throws ``StoreError/busy`` where too much waits, ``StoreError/closed`` after the end.
    func put(_ item: Item) throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            guard !state.isClosed else { throw .closed }
            guard state.items.count < limit else { throw .busy }
            state.items.append(item)
        }
        arrivals.signal()
    }

    /// Refuses new work; what waits is still done.
    func close() {
        state.withLock { $0.isClosed = true }
        arrivals.signal()
    }

    /// The oldest items, at least one, as soon as there are any; nil once closed and empty.
    func take(atMost limit: Int) -> [Item]? {
        while true {
            arrivals.wait()
            let taken: [Item]? = state.withLock { state in
                if state.items.isEmpty { return state.isClosed ? nil : [] }
                let count = min(limit, state.items.count)
                defer { state.items.removeFirst(count) }
                return Array(state.items.prefix(count))
            }
            guard let taken else {
                // Wakes the next thread that waits on the same mailbox.
                arrivals.signal()
                return nil
            }
            // Each item has signalled once; the ones taken along are not to wake anybody again.
            for _ in taken.dropFirst() { _ = arrivals.wait(timeout: .now()) }
            if !taken.isEmpty { return taken }
        }
    }

    var waiting: Int { state.withLock { $0.items.count } }
}
