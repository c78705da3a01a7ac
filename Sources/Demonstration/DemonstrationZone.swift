package import Identity
package import ServiceDesk
package import Store
package import WorkCalendar

/// The demonstration zone: enterprises, accounts, and three months of requests with all that became of them.
///
/// The history is made by running commands through the desk itself, at the times at which they are said to have happened;
/// so its clocks, warnings and chains are as genuine as those of any other request. The same seed and `now` give the same.
package enum DemonstrationZone {
    /// Loads it into a database that is migrated and empty.
    ///
    /// - Parameter now: the end of the history; nothing later is recorded.
    /// - Parameter count: how many requests come in.
    package static func load(
        into database: any Database, policies: any PolicySource, accounts: Accounts, now: Instant, count: Int = 300,
        seed: UInt64 = 20_251_016, progress: @escaping @Sendable (DemonstrationProgress) -> Void = { _ in }
    ) async throws(DemonstrationError) -> DemonstrationSummary {
        let loading = ZoneLoading(
            database: database, policies: policies, accounts: accounts, now: now, count: count, seed: seed)
        try await loading.claim()
        let enterprises = try await loading.register()
        let refused = try await loading.live(enterprises, progress: progress)
        let people = try await loading.appoint()
        return DemonstrationSummary(
            enterprises: enterprises.count, accounts: people, tallies: try await loading.finish(),
            firstRegisteredAt: loading.begin, refusedCommands: refused)
    }
}
