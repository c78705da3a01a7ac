package import Lifecycle
package import RulePlugins
package import Store

extension ServiceDesk {
    /// A request with its clocks as they stand now.
    package struct View: Hashable, Sendable {
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

    /// The events of a request, the first first; nil where there is none that this actor may see.
    package func events(
        of number: RequestNumber, for visibility: Visibility
    ) async throws(StoreError) -> [RequestEvent]? {
        try await database.read { sql in
            guard let loaded = try RequestStore.load(number, sql), visibility.shows(loaded.request) else { return nil }
            return try RequestStore.events(of: number, sql)
        }
    }

    /// What an actor can do with a request now, and why not the rest; nil where there is none that the actor may see.
    package func options(
        on number: RequestNumber, by actor: Actor, visibility: Visibility? = nil, isSubmitter: Bool = false
    ) async throws(StoreError) -> [CommandOption]? {
        let now = now()
        let visibility = visibility ?? Visibility(of: actor)
        return try await database.read { sql in
            guard let loaded = try RequestStore.load(number, sql), isSubmitter || visibility.shows(loaded.request)
            else { return nil }
            let policy = try policies.policy(roundBegan: loaded.request.roundBegan, at: now)
            return Lifecycle.options(
                on: loaded.request, by: actor, at: now, isSubmitter: isSubmitter, policy: policy)
        }
    }

    /// How many requests each unit has in which state, of those that this actor may see.
    package func tally(for visibility: Visibility) async throws(StoreError) -> [RequestTally] {
        let all = try await database.read { sql in try RequestTally.all(sql) }
        return all.filter { visibility.counts($0) }
    }

    /// The rules in force now, for forms and lists of units and matters.
    package func policy() throws -> CompiledPolicy { try policies.policy(roundBegan: nil, at: now()) }
}
