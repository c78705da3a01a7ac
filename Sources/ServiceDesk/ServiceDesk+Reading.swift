package import Lifecycle
package import Store

extension ServiceDesk {
    /// A request with its clocks as they stand now.
    package struct View: Sendable {
        package var request: ServiceRequest
        package var clocks: [ClockInstance]
    }

    /// Reads a request; nil where there is none that this actor may see.
    package func view(
        _ number: RequestNumber, for visibility: Visibility
    ) async throws(StoreError) -> View? {
        let now = now()
        return try await database.read { sql in
            guard let loaded = try RequestStore.load(number, sql), visibility.shows(loaded.request) else { return nil }
            let policy = try policies.policy(roundBegan: loaded.request.roundBegan, at: now)
            return View(
                request: loaded.request, clocks: Lifecycle.clocks(of: loaded.request, policy: policy, at: now))
        }
    }
}
