package import Lifecycle
import RulePlugins
package import Store
package import WorkCalendar

extension ServiceDesk {
    /// Records what fell due by now: warnings, overdue, what silence leads to; each once.
    ///
    /// - Parameter limit: how many clocks at most; more are left for the next call.
    /// - Returns: how many events were recorded.
    package func fireDue(limit: Int = 500) async throws(StoreError) -> Int {
        try await fire(limit: limit).recorded
    }

    /// Records what fell due by now in one transaction, the earliest first.
    ///
    /// Where one request makes the transaction fail, each is recorded by itself, so that it hinders no other.
    ///
    /// - Parameters:
    ///   - limit: how many clocks are looked at.
    ///   - broken: requests to leave alone since they failed before.
    /// - Throws: a transient `StoreError`: nothing was recorded, the same call may succeed later.
    package func fire(limit: Int, skipping broken: Set<RequestNumber> = []) async throws(StoreError) -> FiringReport {
        let now = now()
        let due = try await database.read { sql in
            try ClockTable.due(by: now, limit: limit + broken.count * 8, sql)
        }.map(\.request).filter { !broken.contains($0) }
        guard !due.isEmpty else { return FiringReport() }
        do {
            return try await database.write { sql in
                try due.reduce(into: FiringReport(due: due.count)) { try fire($1, at: now, into: &$0, sql) }
            }
        } catch  where !error.isTransient {
            return try await fireEach(due, at: now)
        }
    }

    /// When something falls due next; nil where nothing will.
    package func nextFiring() async throws(StoreError) -> Instant? {
        try await database.read { sql in try ClockTable.nextFiring(sql) }
    }

    private func fireEach(_ due: [RequestNumber], at now: Instant) async throws(StoreError) -> FiringReport {
        var report = FiringReport(due: due.count)
        for number in due {
            do {
                let one = try await database.write { sql in
                    var one = FiringReport()
                    try fire(number, at: now, into: &one, sql)
                    return one
                }
                report.recorded += one.recorded
                report.settled.formUnion(one.settled)
            } catch  where !error.isTransient {
                report.failures[number] = error
            }
        }
        return report
    }

    private func fire(
        _ number: RequestNumber, at now: Instant, into report: inout FiringReport, _ sql: any SQLWriter
    ) throws {
        guard let loaded = try RequestStore.load(number, sql) else { return }
        let policy = try policies.policy(roundBegan: loaded.request.roundBegan, at: now)
        let events = Lifecycle.dueFirings(of: loaded.request, policy: policy, upTo: now)
        guard !events.isEmpty else {
            let clocks = Lifecycle.clocks(of: loaded.request, policy: policy, at: now)
            _ = try RequestStore.save(
                [], of: loaded.request, clocks: clocks, replacing: loaded, in: policy.calendar.zone, sql)
            report.settled.insert(number)
            return
        }
        let request = events.reduce(loaded.request) { $0.applying($1) }
        try commit(events, of: request, replacing: loaded, by: .system, action: "fire", policy, at: now, sql)
        report.recorded += events.count
    }
}
