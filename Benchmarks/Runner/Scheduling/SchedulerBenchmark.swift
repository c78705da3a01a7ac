import FoundationEssentials
import Lifecycle
import Measuring
import RulePlugins
import ServiceDesk
import Store
import StoreSQLite
import WorkCalendar

/// A tick of the scheduler over a great many open clocks of which none is due.
struct SchedulerBenchmark: Benchmark {
    static let area = "scheduler"
    private static let ticks = 1_000

    func measure(_ plan: BenchmarkPlan) async throws -> [ReportLine] {
        let folder = try plan.folder.emptyFolder("clocks")
        try await Backlog(folder: folder, requests: 0).fill()
        let database = try SQLiteDatabase.open(folder: folder.path())
        let line: ReportLine
        do {
            try await ClockCrowd(clocks: plan.backlog).fill(database)
            line = try await measure(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        return [line]
    }

    private func measure(_ database: SQLiteDatabase) async throws -> ReportLine {
        let (open, first) = try await database.read { sql in
            (try sql.value(ClockCrowd.open, as: Int.self) ?? 0, try ClockTable.nextFiring(sql))
        }
        guard let first else { throw BenchmarkError.unusable("no clock runs in the backlog") }
        Progress.report("ticking over \(open) open clocks")
        let now = first.advanced(bySeconds: -1)
        let scheduler = Scheduler(
            desk: ServiceDesk(database: database, policies: NoRules(), now: { now }), rhythm: { .init() })
        var times: [Double] = []
        for _ in 0..<Self.ticks {
            let start = Moment.now()
            let pause = await scheduler.pass()
            times.append(Moment.milliseconds(since: start))
            guard pause > .zero, scheduler.standing.fault == nil else {
                throw BenchmarkError.unexpectedAnswer("a tick found something due")
            }
        }
        return ReportLine(
            Self.area, "tick with \(open) open clocks, none due", Sample(times), in: .milliseconds, bar: .atMost(1))
    }
}

/// Rules are asked only where something is due.
private struct NoRules: PolicySource {
    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy {
        throw BenchmarkError.unexpectedAnswer("the rules were asked")
    }
}
