import Synchronization

/// What is noted of a request while it is answered: its id, and the route once one is found.
final class RouteNote: Sendable {
    @TaskLocal static var current: RouteNote?

    private static let unmatched = "unmatched"

    let id: String
    private let route = Mutex(unmatched)

    init(id: String) { self.id = id }

    var isMatched: Bool { name != Self.unmatched }

    var name: String {
        get { route.withLock { $0 } }
        set { route.withLock { $0 = newValue } }
    }
}
