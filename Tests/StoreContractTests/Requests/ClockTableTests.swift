import Lifecycle
import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("Clocks as rows")
struct ClockTableTests {
    private func clock(_ serial: Int, _ name: ClockName, firing: Int64?) throws -> ClockRow {
        ClockRow(
            request: try #require(RequestNumber(day: Sample.day, serial: serial)), clock: name, instance: 1,
            status: firing == nil ? "stopped" : "running", force: "binding", startedAt: Sample.start,
            due: Sample.start.advanced(bySeconds: 1000),
            nextFiring: firing.map { Sample.start.advanced(bySeconds: $0) })
    }

    @Test("The scheduler gets what is due, the earliest first, each request once", arguments: Engines.all)
    func due(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let clocks = [
                try clock(1, .total, firing: 50), try clock(1, .accept, firing: 20), try clock(2, .accept, firing: 30),
                try clock(3, .total, firing: 31), try clock(4, .total, firing: nil),
            ]
            try await database.write { sql in try ClockTable.save(clocks, sql) }
            let (due, next) = try await database.read { sql in
                (
                    try ClockTable.due(by: Sample.start.advanced(bySeconds: 30), limit: 100, sql),
                    try ClockTable.nextFiring(sql)
                )
            }
            #expect(due.map(\.request) == [clocks[1].request, clocks[2].request])
            #expect(due.map(\.firing.microseconds) == clocks[1...2].map { $0.nextFiring?.microseconds ?? 0 })
            #expect(next == Sample.start.advanced(bySeconds: 20))
            let all = try await database.read { sql in
                try ClockTable.due(by: Sample.start.advanced(bySeconds: 9999), limit: 100, sql)
            }
            #expect(all.map(\.request) == [clocks[1].request, clocks[2].request, clocks[3].request])
        }
    }

    @Test("Saving writes what changed, removes what is gone and keeps the rest", arguments: Engines.all)
    func save(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let before = [
                try clock(1, .total, firing: 50), try clock(1, .accept, firing: 20), try clock(1, .pause, firing: 9),
            ]
            var after = Array(before.dropLast())
            after[1].nextFiring = nil
            after[1].endedAt = Sample.start.advanced(bySeconds: 10)
            after[1].status = "stopped"
            after.append(try clock(1, .contact, firing: 70))
            let stored = try await database.write { [after] sql in
                try ClockTable.save(before, sql)
                try ClockTable.save(after, replacing: before, sql)
                return try ClockTable.clocks(of: before[0].request, sql)
            }
            #expect(Set(stored) == Set(after))
        }
    }

    @Test("Where nothing runs, nothing is due", arguments: Engines.all)
    func empty(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let next = try await database.read { sql in try ClockTable.nextFiring(sql) }
            #expect(next == nil)
        }
    }
}
