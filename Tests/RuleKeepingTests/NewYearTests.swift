import Lifecycle
import RuleKeeping
import RuleModel
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import Testing
import WorkCalendar

@Suite("The calendar of a new year")
struct NewYearTests {
    private static let author = Actor(id: "su", name: "苏", roles: [.policy])
    private static let other = Actor(id: "qin", name: "秦", roles: [.policy])
    private static let intake = Actor(id: "in", name: "受理员", roles: [.intake])

    @Test("It takes the provisional marks away: drafted, approved, cut off half-way, gone on with; nothing else moves")
    func flow() async throws {
        let house = try await KeeperHouse(at: "2026-12-28T09:00:00+08:00", mode: .approved)
        var numbers: [RequestNumber] = []
        for _ in 0..<5 { numbers.append(try await house.register(subject: "drainage")) }
        try await suspend(numbers[1], in: house)
        _ = try await house.desk().run(.withdraw(reason: "误报"), on: numbers[2], by: Self.intake)
        await house.keeper.look()
        try await house.keeper.reckonClocks()
        let before = try await house.standings(numbers)
        for (place, standing) in before.enumerated() where place != 2 {
            #expect(standing.row.signals.contains(.provisional))
            #expect(standing.clocks.contains { $0.isProvisional })
        }

        try house.clock.set("2026-12-28T15:00:00+08:00")
        let year = RuleFile(path: "rules/calendar/2027.toml", text: Self.year)
        let draft = try await house.keeper.saveDraft(ShippedRules.files + [year], by: Self.author, note: "改")
        try await house.keeper.approve(draft.hash, by: Self.other)
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks(batches: 1, of: 2) == 2)
        let restarted = try await house.another()
        await restarted.look()
        #expect(try await restarted.reckonClocks() == 0, "the one who died has it still")
        house.clock.now = house.clock.now.advanced(bySeconds: 61)
        #expect(try await restarted.reckonClocks() == 2)

        let after = try await house.standings(numbers)
        #expect(after[2] == before[2])
        for place in numbers.indices where place != 2 {
            let (was, now) = (before[place], after[place])
            #expect(!now.row.signals.contains(.provisional))
            #expect(now.clocks.allSatisfy { !$0.isProvisional })
            #expect(
                (now.row.updatedAt, now.row.version, now.row.head) == (was.row.updatedAt, was.row.version, was.row.head)
            )
        }
        #expect(before[0].total == (try Instant(rfc3339: "2027-01-06T17:30:00+08:00")))
        #expect(after[0].total == (try Instant(rfc3339: "2027-01-07T17:30:00+08:00")))
        #expect(after[1].clocks.first { $0.clock == "total" }?.status == "paused")
        let entries = try await house.database.read { sql in try AuditLog.entries(after: 0, limit: 100, sql) }
        let reckoned = entries.map(\.entry).filter { $0.action == "reckon-clocks" }
        #expect(reckoned.map(\.detail) == ["requests 4, moved 4"])
        #expect(try await restarted.reckonClocks() == 0)
        await house.close()
    }

    @Test("What is registered from then on is not provisional")
    func registeredAfter() async throws {
        let house = try await KeeperHouse(at: "2026-12-28T09:00:00+08:00", mode: .approved)
        let year = RuleFile(path: "rules/calendar/2027.toml", text: Self.year)
        let draft = try await house.keeper.saveDraft(ShippedRules.files + [year], by: Self.author, note: "改")
        try await house.keeper.approve(draft.hash, by: Self.other)
        let number = try await house.register(subject: "drainage")
        let standing = try #require(try await house.standings([number]).first)
        #expect(!standing.row.signals.contains(.provisional))
        #expect(standing.total == (try Instant(rfc3339: "2027-01-07T17:30:00+08:00")))
        await house.close()
    }

    private func suspend(_ number: RequestNumber, in house: KeeperHouse) async throws {
        let unit = try #require(try await house.standings([number]).first?.row.lead)
        let handler = Actor(id: "li", name: "李", roles: [.handler], unit: unit)
        _ = try await house.desk().run(.accept, on: number, by: handler)
        _ = try await house.desk().run(.requestMaterial(text: "图纸"), on: number, by: handler)
    }

    /// A year in which New Year's Day falls on a Friday.
    private static let year = """
        [pack]
        id = "calendar.2027"
        title = "2027 年工作日历（试）"
        source = "default"
        effective = 2026-11-01

        [calendar]
        title = "2027 年节假日"
        year = 2027
        holidays = [{ from = 2027-01-01, to = 2027-01-01, name = "元旦" }]
        make-up = []
        """
}
