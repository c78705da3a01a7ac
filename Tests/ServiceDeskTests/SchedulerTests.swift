import Lifecycle
import RuleModel
import ServiceDesk
import Store
import StoreSQLite
import Synchronization
import Testing
import WorkCalendar

@Suite("Scheduler")
struct SchedulerTests {
    @Test("A pass fires what is due, once, and then rests until the next firing or the longest sleep")
    func pass() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        let scheduler = Scheduler(desk: house.desk, rhythm: { .init(longestSleep: .seconds(30)) })
        #expect(await scheduler.pass() == .seconds(30))
        try house.set("2026-03-10T09:00:00+08:00")
        #expect(await scheduler.pass() == .zero)
        #expect(await scheduler.pass() == .seconds(30))
        let events = try await house.database.read { sql in try RequestStore.events(of: request.number, sql) }
        #expect(events.count > 4)
        #expect(events.map(\.effectiveAt) == events.map(\.effectiveAt).sorted())
        #expect(scheduler.standing.lag == .zero && scheduler.standing.fault == nil)
        await house.close()
    }

    @Test("The next firing shortens the rest")
    func shortRest() async throws {
        let house = try await DeskHouse()
        _ = try await house.register()
        let next = try #require(try await house.desk.nextFiring())
        try house.set(next.advanced(bySeconds: -7).rfc3339)
        let scheduler = Scheduler(desk: house.desk, rhythm: { .init() })
        #expect(await scheduler.pass() == .seconds(7))
        await house.close()
    }

    @Test("Clocks that jump back and forth fire nothing twice")
    func jumps() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        let scheduler = Scheduler(desk: house.desk, rhythm: { .init() })
        var counts: [Int] = []
        for time in ["2026-02-12", "2026-02-10", "2026-02-12", "2026-02-11", "2026-02-12"] {
            try house.set("\(time)T12:00:00+08:00")
            while await scheduler.pass() == .zero {}
            counts.append(
                try await house.database.read { sql in try RequestStore.events(of: request.number, sql).count })
        }
        #expect(counts[0] > 1)
        #expect(Set(counts).count == 1)
        await house.close()
    }

    @Test("A request that cannot be read hinders no other, and is told of")
    func unreadable() async throws {
        let house = try await DeskHouse()
        let broken = try await house.register(DeskHouse.registration(channelNumber: "1"))
        let sound = try await house.register(DeskHouse.registration(channelNumber: "2"))
        try await house.database.write { sql in
            try sql.run(
                Statement("test.break", "UPDATE request SET snapshot = ? WHERE id = ?"),
                [.blob([1, 2, 3]), SQLValue(broken.number)])
        }
        try house.set("2026-02-12T12:00:00+08:00")
        let scheduler = Scheduler(desk: house.desk, rhythm: { .init() })
        while await scheduler.pass() == .zero {}
        #expect(scheduler.standing.broken == 1)
        let events = try await house.database.read { sql in try RequestStore.events(of: sound.number, sql) }
        #expect(events.count > 1)
        await house.close()
    }

    @Test("A clock row that is due by mistake is set right and does not keep the scheduler busy")
    func mistaken() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        let past = try Instant(rfc3339: "2026-02-01T09:00:00+08:00")
        try await house.database.write { sql in
            try sql.run(
                Statement("test.mistake", "UPDATE clock SET next_firing = ? WHERE request = ?"),
                [SQLValue(past), SQLValue(request.number)])
        }
        let scheduler = Scheduler(desk: house.desk, rhythm: { .init() })
        while await scheduler.pass() == .zero {}
        #expect(try #require(try await house.desk.nextFiring()) > past)
        await house.close()
    }

    @Test("While it sleeps, a clock that jumps forward fires what fell due, and one that jumps back fires nothing")
    func jumpWhileAsleep() async throws {
        let house = try await DeskHouse()
        let request = try await house.register()
        let scheduler = Scheduler(desk: house.desk, rhythm: { .init(longestSleep: .seconds(600)) })
        var counts: [Int] = []
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await scheduler.run() }
            while scheduler.standing.lastPass == nil { await Task.yield() }
            for day in ["2026-02-12", "2026-02-10", "2026-02-25"] {
                let before = counts.last ?? 1
                try house.set("\(day)T12:00:00+08:00")
                // Of what does not happen there is no sign to wait for; the third jump shows that it did not.
                if day == "2026-02-10" { continue }
                var count = before
                while count == before {
                    try await Task.sleep(for: .milliseconds(5))
                    count = try await house.database.read { sql in
                        try RequestStore.events(of: request.number, sql).count
                    }
                }
                counts.append(count)
            }
            group.cancelAll()
        }
        let events = try await house.database.read { sql in try RequestStore.events(of: request.number, sql) }
        #expect(events.map(\.effectiveAt) == events.map(\.effectiveAt).sorted())
        #expect(Set(events.map { "\($0.data) \($0.effectiveAt)" }).count == events.count)
        await house.close()
    }

    @Test("While it runs, a request that falls due at once is fired without waiting for the longest sleep")
    func woken() async throws {
        let house = try await DeskHouse()
        let scheduler = Scheduler(
            desk: house.desk, rhythm: { .init(longestSleep: .seconds(600), settling: .milliseconds(1)) })
        let request = try await house.register()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await scheduler.run() }
            while scheduler.standing.lastPass == nil { await Task.yield() }
            try house.set("2026-02-12T12:00:00+08:00")
            _ = try await house.register(DeskHouse.registration(channelNumber: "wakes"))
            var count = 1
            while count == 1 {
                try await Task.sleep(for: .milliseconds(5))
                count = try await house.database.read { sql in
                    try RequestStore.events(of: request.number, sql).count
                }
            }
            group.cancelAll()
            #expect(count > 1)
        }
        await house.close()
    }
}
