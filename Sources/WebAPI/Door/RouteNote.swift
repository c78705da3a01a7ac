import Endpoints
import Synchronization

/// What is noted of a request while it is answered: its id, the route once one is found, and who called it how.
final class RouteNote: Sendable {
    @TaskLocal static var current: RouteNote?

    private static let unmatched = "unmatched"

    private struct State {
        var name = RouteNote.unmatched
        var surface: Endpoint.Surface?
        var call: Call?
        var hasBody = false
        var headers: [(name: String, value: String)] = []
    }

    let id: String
    private let state = Mutex(State())

    init(id: String) { self.id = id }

    /// The endpoint's path, for log and metrics.
    var name: String { state.withLock { $0.name } }

    var isMatched: Bool { surface != nil }

    /// What the endpoint answers; nil where none was found.
    var surface: Endpoint.Surface? { state.withLock { $0.surface } }

    /// The call as far as it was read; nil where it was not.
    var call: Call? {
        get { state.withLock { $0.call } }
        set { state.withLock { $0.call = newValue } }
    }

    /// Whether the body was read to its end, so that what takes time now is ours.
    var hasBody: Bool {
        get { state.withLock { $0.hasBody } }
        set { state.withLock { $0.hasBody = newValue } }
    }

    /// Header fields that the answer gets, whatever it will be.
    var headers: [(name: String, value: String)] {
        get { state.withLock { $0.headers } }
        set { state.withLock { $0.headers = newValue } }
    }

    func found(_ endpoint: Endpoint) {
        state.withLock {
            $0.name = endpoint.path
            $0.surface = endpoint.surface
        }
    }
}
