import Lifecycle
import RuleKeeping
import RuleModel
import RulePlugins
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import Synchronization
import TOMLSyntax
import Telemetry
import Testing
import WorkCalendar

@Suite("New terms for open requests")
struct ReckoningTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let machine = Actor(id: "os:root", name: "root", roles: [.operations])
    private static let intake = Actor(id: "in", name: "受理员", roles: [.intake])

    @Test("A version that applies to open requests moves them and no others; nothing else of them changes")
    func moves() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        let ended = try await house.register(subject: "drainage")
        _ = try await house.desk().run(.withdraw(reason: "误报"), on: ended, by: Self.intake)
        let before = try await house.standings([open, ended])
        try #require(before[1].row.state == .withdrawn)
        try house.clock.set("2026-02-10T09:00:00+08:00")
        try await publish(house, days: 9)
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 1)
        let after = try await house.standings([open, ended])
        #expect(after[1] == before[1])
        #expect(before[0].total == (try Instant(rfc3339: "2026-02-25T17:30:00+08:00")))
        #expect(after[0].total == (try Instant(rfc3339: "2026-02-27T17:30:00+08:00")))
        #expect(after[0].row.updatedAt == before[0].row.updatedAt)
        #expect(after[0].row.version == before[0].row.version)
        #expect(after[0].row.head == before[0].row.head)
        #expect(try await events(house, open).count == 2)
        #expect(try await house.audited().suffix(1) == ["reckon-clocks"])
        #expect(house.metrics.text(.text).contains("tongxing_rule_requests_reckoned_total 1"))
        #expect(try await house.keeper.reckonClocks() == 0)
        await house.close()
    }

    @Test("A version that does not apply to open requests moves nothing")
    func pinned() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        let before = try await house.standings([open])
        try house.clock.set("2026-02-10T09:00:00+08:00")
        _ = try await house.keeper.publish(try house.files(days: 9), by: Self.machine, note: "改")
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 0)
        #expect(try await house.standings([open]) == before)
        await house.close()
    }

    @Test("A shorter deadline changes the order of the inbox and fires what is due by it, each once")
    func fires() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        try house.clock.set("2026-02-13T18:00:00+08:00")
        let desk = house.desk()
        while try await desk.fireDue() > 0 {}
        let before = try await fired(house, open)
        #expect(!before.contains("total over"))
        try await publish(house, days: 2)
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 1)
        let moved = try await house.standings([open])[0]
        #expect(moved.total == (try Instant(rfc3339: "2026-02-11T17:30:00+08:00")))
        #expect(moved.row.nextFiring.map { $0 <= house.clock.now } == true)
        while try await desk.fireDue() > 0 {}
        let after = try await fired(house, open)
        #expect(Array(after.prefix(before.count)) == before)
        #expect(after.filter { $0 == "total over" }.count == 1)
        #expect(Set(after).count == after.count)
        #expect(try await house.standings([open])[0].row.signals.contains(.overdue))
        #expect(try await house.keeper.reckonClocks() == 0)
        await house.close()
    }

    @Test("A pause is kept: a suspended request is moved too, and by its whole pause")
    func paused() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        let unit = try #require(try await house.standings([open])[0].row.lead)
        let handler = Actor(id: "li", name: "李", roles: [.handler], unit: unit)
        _ = try await house.desk().run(.accept, on: open, by: handler)
        try house.clock.set("2026-02-10T09:00:00+08:00")
        _ = try await house.desk().run(.requestMaterial(text: "图纸"), on: open, by: handler)
        let suspended = try await house.standings([open])[0]
        try #require(suspended.row.state == .suspended)
        try house.clock.set("2026-02-11T09:00:00+08:00")
        try await publish(house, days: 9)
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 1)
        let moved = try await house.standings([open])[0]
        #expect(moved.row.updatedAt == suspended.row.updatedAt)
        #expect(moved.clocks.first { $0.clock == "total" }?.status == "paused")
        try house.clock.set("2026-02-13T09:00:00+08:00")
        _ = try await house.desk().run(.supplyMaterial(text: "已交"), on: open, by: handler)
        // Nine working days from 02-09 end on 02-27; three working days were suspended: 02-11, 02-12, 02-13.
        #expect(try await house.standings([open])[0].total == (try Instant(rfc3339: "2026-03-03T17:30:00+08:00")))
        await house.close()
    }

    @Test("After each batch it rests three times as long as that took, and not once all are done")
    func paced() async throws {
        let house = try await KeeperHouse()
        for _ in 0..<5 { _ = try await house.register(subject: "drainage") }
        try house.clock.set("2026-02-10T09:00:00+08:00")
        try await publish(house, days: 9)
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks(of: 2) == 5)
        #expect(house.rests.all == Array(repeating: .milliseconds(30), count: 3))
        await house.close()
    }

    @Test("Open requests are reckoned in the order of their numbers, each once; what has ended is not")
    func inOrder() async throws {
        let house = try await KeeperHouse()
        var numbers: [RequestNumber] = []
        for _ in 0..<7 { numbers.append(try await house.register(subject: "drainage")) }
        _ = try await house.desk().run(.withdraw(reason: "误报"), on: numbers[3], by: Self.intake)
        try house.clock.set("2026-02-10T09:00:00+08:00")
        try await publish(house, days: 9)
        try await house.database.write { sql in
            try sql.run(Statement("test.log", "CREATE TABLE written (place INTEGER PRIMARY KEY, request INTEGER)"))
            try sql.run(
                Statement(
                    "test.logs",
                    """
                    CREATE TRIGGER logs AFTER UPDATE ON request
                    BEGIN INSERT INTO written (request) VALUES (new.id); END
                    """))
        }
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks(of: 2) == 6)
        let written = try await house.database.read { sql in
            try sql.rows(Statement("test.written", "SELECT request FROM written ORDER BY place")) {
                row throws(StoreError) -> RequestNumber in try row[0]
            }
        }
        #expect(written == numbers.filter { $0 != numbers[3] })
        #expect(try await house.keeper.reckonClocks(of: 2) == 0)
        await house.close()
    }

    @Test("Terms that change while requests are gone through let the rest be done by the newer ones")
    func overtaken() async throws {
        let (house, numbers) = try await changed(with: 4)
        #expect(try await house.keeper.reckonClocks(batches: 1, of: 2) == 2)
        try house.clock.set("2026-02-10T09:00:01+08:00")
        try await publish(house, days: 11)
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks(of: 2) == 4)
        let dues = Set(try await house.standings(numbers).map(\.total))
        #expect(dues == [try Instant(rfc3339: "2026-03-02T17:30:00+08:00")])
        house.clock.now = house.clock.now.advanced(bySeconds: 61)
        #expect(try await house.keeper.reckonClocks() == 0)
        await house.close()
    }

    @Test("A node that has not followed the newest rules leaves what they bring to the one that has")
    func behind() async throws {
        let house = try await KeeperHouse()
        for _ in 0..<3 { _ = try await house.register(subject: "drainage") }
        let behind = try await house.another(isShared: true)
        await behind.look()
        try house.clock.set("2026-02-10T09:00:00+08:00")
        try await publish(house, days: 9)
        await house.keeper.look()
        #expect(try await behind.reckonClocks() == 0)
        #expect(try await house.keeper.reckonClocks() == 3)
        await house.close()
    }

    @Test("What one node reckoned by newer rules, another that is still at the older ones does not undo")
    func ahead() async throws {
        let (house, numbers) = try await changed(with: 4)
        let overtaking = Once {
            try house.clock.set("2026-02-10T09:00:01+08:00")
            try await publish(house, days: 11)
            await house.keeper.look()
            #expect(try await house.keeper.reckonClocks() == 4)
        }
        let pace = ReckoningPace(time: { .zero }, sleep: { _ in await overtaking.act() })
        let behind = try await house.another(over: SharedDatabase(house.database), pace: pace)
        #expect(try await behind.reckonClocks(of: 2) == 2)
        #expect(overtaking.isDone)
        let dues = Set(try await house.standings(numbers).map(\.total))
        #expect(dues == [try Instant(rfc3339: "2026-03-02T17:30:00+08:00")])
        await house.close()
    }

    /// Does something once, however often it is called for.
    private final class Once: Sendable {
        private let work: Mutex<(@Sendable () async throws -> Void)?>

        init(_ work: @escaping @Sendable () async throws -> Void) { self.work = Mutex(work) }

        var isDone: Bool { work.withLock { $0 == nil } }

        func act() async {
            do { try await work.withLock { $0.take() }?() } catch { Issue.record(error) }
        }
    }

    @Test("A job that was cut off goes on where it stopped, on whichever node")
    func resumes() async throws {
        let (house, numbers) = try await changed(with: 5)
        #expect(try await house.keeper.reckonClocks(batches: 1, of: 2) == 2)
        let restarted = try await house.another()
        await restarted.look()
        #expect(try await restarted.reckonClocks(of: 2) == 0)
        house.clock.now = house.clock.now.advanced(bySeconds: 61)
        #expect(try await restarted.reckonClocks(of: 2) == 3)
        let dues = Set(try await house.standings(numbers).map(\.total))
        #expect(dues == [try Instant(rfc3339: "2026-02-27T17:30:00+08:00")])
        #expect(try await house.audited().filter { $0 == "reckon-clocks" }.count == 1)
        await house.close()
    }

    @Test(
        "What a process was at that ended goes on at once where one alone has the database, else when its lease ends",
        arguments: [false, true])
    func takesOver(isShared: Bool) async throws {
        let (house, _) = try await changed(with: 5)
        #expect(try await house.keeper.reckonClocks(batches: 1, of: 2) == 2)
        let restarted = try await house.another(isShared: isShared)
        await restarted.look()
        try await restarted.takeOverReckoning()
        #expect(try await restarted.reckonClocks(of: 2) == (isShared ? 0 : 3))
        house.clock.now = house.clock.now.advanced(bySeconds: 61)
        #expect(try await restarted.reckonClocks(of: 2) == (isShared ? 3 : 0))
        #expect(try await house.audited().filter { $0 == "reckon-clocks" }.count == 1)
        await house.close()
    }

    @Test("A version with a date to come moves open requests on that date")
    func dated() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        let text = try Self.changed(days: 9).replacing("effective = 2025-10-16", with: "effective = 2026-02-11")
        _ = try await house.keeper.publish(try house.files(Self.deadlines, text), by: Self.machine, note: "改")
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 0)
        try house.clock.set("2026-02-11T00:00:00+08:00")
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 1)
        #expect(try await house.standings([open])[0].total == (try Instant(rfc3339: "2026-02-27T17:30:00+08:00")))
        await house.close()
    }

    @Test("What new terms make of an acceptance is counted with it")
    func deeds() async throws {
        let house = try await KeeperHouse()
        let open = try await house.register(subject: "drainage")
        let unit = try #require(try await house.standings([open])[0].row.lead)
        try house.clock.set("2026-02-09T16:00:00+08:00")
        _ = try await house.desk().run(
            .accept, on: open, by: Actor(id: "li", name: "李", roles: [.handler], unit: unit))
        #expect(try await deeds(house) == [.registered: 1, .acceptanceInTime: 1])
        try house.clock.set("2026-02-10T09:00:00+08:00")
        let within = "within = { working-days = 1 }\nat-due = \"accept\""
        let text = try KeeperHouse.changed(
            Self.deadlines, within, to: "within = { working-hours = 3 }\ndue = \"same-time\"\nat-due = \"accept\""
        ).replacing("effective = 2025-10-16", with: "effective = 2025-10-16\napplies-to-open = true")
        _ = try await house.keeper.publish(try house.files(Self.deadlines, text), by: Self.machine, note: "改")
        await house.keeper.look()
        #expect(try await house.keeper.reckonClocks() == 1)
        #expect(try await deeds(house) == [.registered: 1, .acceptanceLate: 1])
        await house.close()
    }

    private func deeds(_ house: KeeperHouse) async throws -> [DeedKind: Int] {
        let days = CivilDate.earliest..<CivilDate.latest
        let found = try await house.database.read { sql in try DeedTally.units(days, .init(), sql) }
        return Dictionary(found.map { ($0.kind, $0.count) }, uniquingKeysWith: +)
    }

    private static func changed(days: Int) throws -> String {
        try KeeperHouse.changed(deadlines, "working-days = 7", to: "working-days = \(days)")
            .replacing("effective = 2025-10-16", with: "effective = 2025-10-16\napplies-to-open = true")
    }

    /// A house with open requests that all fall due later by rules that it follows since.
    private func changed(with count: Int) async throws -> (house: KeeperHouse, numbers: [RequestNumber]) {
        let house = try await KeeperHouse()
        var numbers: [RequestNumber] = []
        for _ in 0..<count { numbers.append(try await house.register(subject: "drainage")) }
        try house.clock.set("2026-02-10T09:00:00+08:00")
        try await publish(house, days: 9)
        await house.keeper.look()
        return (house, numbers)
    }

    private func publish(_ house: KeeperHouse, days: Int) async throws {
        let files = try house.files(Self.deadlines, try Self.changed(days: days))
        _ = try await house.keeper.publish(files, by: Self.machine, note: "改")
    }

    private func events(_ house: KeeperHouse, _ number: RequestNumber) async throws -> [RequestEvent] {
        try await house.database.read { sql in try RequestStore.events(of: number, sql) }
    }

    /// Each firing by its clock and threshold, in the order in which they were recorded.
    private func fired(_ house: KeeperHouse, _ number: RequestNumber) async throws -> [String] {
        try await events(house, number).compactMap { event in
            guard case .fired(let firing) = event.data else { return nil }
            switch firing.threshold {
            case .due: return "\(firing.clock) over"
            case .warningAt(let threshold): return "\(firing.clock) \(threshold)"
            case .warning(let place): return "\(firing.clock) \(place)"
            }
        }
    }
}
