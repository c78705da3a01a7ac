import Lifecycle
package import Store
package import WorkCalendar

extension ServiceDesk {
    /// How many open requests are overdue and since when, as far as an actor may see them: a unit counts what it leads.
    ///
    /// - Parameter limits: the latest first.
    /// - Returns: those that fell due from the first limit on, from each further one until the one before it, and last
    ///   those from before all limits.
    package func overdue(dueSince limits: [Instant], for visibility: Visibility) async throws(StoreError) -> [Int] {
        let now = now()
        // No portal is told how the service stands.
        guard let filter = visibility.narrowed(RequestFilter()), filter.channels == nil else {
            return limits.map { _ in 0 } + [0]
        }
        return try await database.read { sql in
            try OverdueCount.byDue(since: limits, at: now, lead: filter.participant, sql)
        }
    }
}
