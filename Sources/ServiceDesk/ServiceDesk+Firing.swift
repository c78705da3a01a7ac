import Lifecycle
package import Store
package import WorkCalendar

extension ServiceDesk {
    /// Records what fell due by now: warnings, overdue, what silence leads to; each once.
    ///
    /// - Parameter limit: how many requests at most; more are left for the next call.
    /// - Returns: how many events were recorded.
    package func fireDue(limit: Int = 500) async throws(StoreError) -> Int {
        let now = now()
        let due = try await database.read { sql in try ClockTable.due(by: now, limit: limit, sql) }
        var recorded = 0
        for request in due {
            recorded += try await database.write { sql in try fire(request.request, at: now, sql) }
        }
        return recorded
    }

    /// When something falls due next; nil where nothing will.
    package func nextFiring() async throws(StoreError) -> Instant? {
        try await database.read { sql in try ClockTable.nextFiring(sql) }
    }

    private func fire(_ number: RequestNumber, at now: Instant, _ sql: any SQLWriter) throws -> Int {
        guard let loaded = try RequestStore.load(number, sql) else { return 0 }
        let policy = try policies.policy(roundBegan: loaded.request.roundBegan, at: now)
        let events = Lifecycle.dueFirings(of: loaded.request, policy: policy, upTo: now)
        guard !events.isEmpty else { return 0 }
        let request = events.reduce(loaded.request) { $0.applying($1) }
        try commit(events, of: request, replacing: loaded, by: .system, action: "fire", policy, at: now, sql)
        return events.count
    }
}
