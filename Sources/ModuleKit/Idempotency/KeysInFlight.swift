import Endpoints
package import Store
import Synchronization

/// The keys of calls that are not answered yet.
package final class KeysInFlight: Sendable {
    private let scopes = Mutex<Set<IdempotencyScope>>([])

    package init() {}

    /// Holds a key while a call is carried out; a second call with it is refused meanwhile.
    package func holding<Value>(
        _ scope: IdempotencyScope?, _ body: () async throws -> Value
    ) async throws -> Value {
        guard let scope else { return try await body() }
        guard scopes.withLock({ $0.insert(scope).inserted }) else { throw Problem.keyInFlight() }
        defer { scopes.withLock { _ = $0.remove(scope) } }
        return try await body()
    }
}
