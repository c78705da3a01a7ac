import Identity
import Registry
import RuleModel
import RulePlugins
import SeededRandomness
import ServiceDesk
import Store
import WorkCalendar

/// One loading of the demonstration zone, part by part.
struct ZoneLoading {
    /// Kept in the settings, so that a database tells what it is and whether its loading was broken off.
    private static let key = "demonstration"
    private static let days: Int64 = 91
    /// So many of a hundred requests come from the visits of the last days.
    private static let visitedInHundred = 12

    let database: any Database
    let policies: any PolicySource
    let accounts: Accounts
    let now: Instant
    let count: Int
    let seed: UInt64

    /// When the history begins.
    var begin: Instant { now.advanced(bySeconds: -Self.days * 86_400) }

    /// Takes the empty database, or says why not.
    func claim() async throws(DemonstrationError) {
        let begin = begin
        let hasUsers = try await account { () throws(AccountError) in try await accounts.hasUsers() }
        let objection: DemonstrationError? = try await write { sql in
            let requests = try RequestTally.all(sql).map(\.requests).reduce(0, +)
            switch try SettingTable.value(Self.key, sql) {
            case "loading": return .halfLoaded
            case "loaded": return .alreadyLoaded(requests)
            default: break
            }
            if requests > 0 { return .requestsExist(requests) }
            if hasUsers { return .usersExist }
            try SettingTable.set(Self.key, to: "loading", at: begin, sql)
            try AuditLog.append(
                AuditEntry(recordedAt: begin, actor: "demonstration", action: "load-demonstration", subject: ""), sql)
            return nil
        }
        if let objection { throw objection }
    }

    func register() async throws(DemonstrationError) -> [EnterpriseRecord] {
        let enterprises = DemonstrationEnterprises.make()
        let registry = EnterpriseRegistry(database: database)
        do throws(StoreError) {
            _ = try await registry.put(enterprises, at: begin)
            // The latest feed: a few dormant ones were struck off, so that the register is up to date.
            _ = try await registry.put(Self.struckOff(enterprises), at: now.advanced(bySeconds: -2 * 86_400))
        } catch { throw .store(error) }
        return enterprises
    }

    private static func struckOff(_ enterprises: [EnterpriseRecord]) -> [EnterpriseRecord] {
        enterprises.filter { $0.status == .dormant }.suffix(5).map { record in
            var record = record
            record.status = .deregistered
            return record
        }
    }

    /// Returns how many commands were refused.
    func live(
        _ enterprises: [EnterpriseRecord], progress: @escaping @Sendable (DemonstrationProgress) -> Void
    ) async throws(DemonstrationError) -> Int {
        let policy = try policy()
        let time = WorkingTime(calendar: policy.calendar)
        var source = SeededGenerator(seed: seed)
        let cast = Cast()
        let clock = SimulatedClock(begin)
        let visits = VisitTimes(until: now, time: time).draw(count * Self.visitedInHundred / 100, &source)
        let instants = ArrivalTimes(from: begin, until: now, time: time).draw(count - visits.count, &source)
        let plan = ArrivalPlan(
            cast: cast, clientele: Clientele(enterprises, cast: cast), time: time, matter: { policy.matter($0) })
        let arrivals = plan.arrivals(at: instants, &source) + plan.visits(at: visits, &source)
        let desk = ServiceDesk(
            database: database, policies: RulesOfToday(newest: policy), directory: { EnterpriseDirectory() },
            now: { clock.now })
        var history = History(
            arrivals, desk: desk, clock: clock, until: now, cast: cast, time: time, &source, report: progress)
        do throws(StoreError) { return try await history.live() } catch { throw .store(error) }
    }

    /// Last of all, at the end of the history: their passwords are to be young.
    func appoint() async throws(DemonstrationError) -> Int {
        let people = DemonstrationAccounts.administrators + DemonstrationAccounts.staff
        return try await account { () throws(AccountError) in
            try await accounts.add(people, sharing: DemonstrationAccounts.password, by: "demonstration", at: now).count
        }
    }

    /// Says that nothing is missing, and what there is.
    func finish() async throws(DemonstrationError) -> [RequestTally] {
        let now = now
        return try await write { sql in
            try SettingTable.set(Self.key, to: "loaded", at: now, sql)
            return try RequestTally.all(sql)
        }
    }

    private func policy() throws(DemonstrationError) -> CompiledPolicy {
        do { return try policies.policy(roundBegan: nil, at: now) } catch { throw .policy("\(error)") }
    }

    private func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLWriter) throws -> Value
    ) async throws(DemonstrationError) -> Value {
        do throws(StoreError) { return try await database.write(body) } catch { throw .store(error) }
    }

    private func account<Value>(
        _ body: () async throws(AccountError) -> Value
    ) async throws(DemonstrationError) -> Value {
        do throws(AccountError) { return try await body() } catch { throw .account(error) }
    }
}
