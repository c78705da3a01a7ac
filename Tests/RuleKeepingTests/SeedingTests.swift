import Lifecycle
import RuleKeeping
import RuleModel
import RulePlugins
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import TOMLSyntax
import Telemetry
import Testing
import WorkCalendar

@Suite("Rules in the database")
struct SeedingTests {
    @Test("An empty database is seeded with the shipped rules: stored whole, activated once, audited")
    func seeded() async throws {
        let house = try await KeeperHouse()
        let revision = RuleRevision.of(ShippedRules.files)
        #expect(house.keeper.activeRevision == revision)
        let (record, activations) = try await house.database.read { sql in
            (try RuleSetTable.find(revision, sql), try RuleSetTable.activations(sql))
        }
        #expect(record?.files.map(\.text) == ShippedRules.files.map(\.text))
        #expect(record?.files.map { "rules/\($0.path)" } == ShippedRules.files.map(\.path))
        #expect(record?.state == .active)
        #expect(activations.map(\.hash) == [revision])
        #expect(activations.map(\.cause) == [.seed])
        #expect(try await house.audited() == ["seed-rules"])
        #expect(try house.totalDays() == 7)
        await house.close()
    }

    @Test("A folder that is what was seeded changes nothing")
    func sameFolder() async throws {
        let house = try await KeeperHouse()
        await house.lookTwice()
        #expect(try await house.audited() == ["seed-rules"])
        #expect(house.keeper.fault == nil)
        await house.close()
    }

    @Test("After a restart the stored rules are in force, not those of a newer product")
    func restart() async throws {
        let house = try await KeeperHouse()
        var newer = ShippedRules.files
        newer[0].bytes += Array("# newer\n".utf8)
        let restarted = try await house.another(shipped: newer)
        #expect(restarted.activeRevision == RuleRevision.of(ShippedRules.files))
        #expect(restarted.files == ShippedRules.files)
        #expect(try await house.audited() == ["seed-rules"])
        await house.close()
    }

    @Test("A stored set that this version finds wrong is left out and told; the one before stands in")
    func unusable() async throws {
        let house = try await KeeperHouse()
        let now = house.clock.now
        try await house.database.write { sql in
            let wrong = RuleSetRecord(
                hash: "wrong", state: .draft, files: [.init(path: "a.toml", text: "[[route]]\nwhen = {}")],
                author: "system", createdAt: now)
            try RuleSetTable.insert(wrong, sql)
            _ = try RuleSetTable.activate("wrong", cause: .save, by: "system", at: now, sql)
        }
        let restarted = try await house.another()
        #expect(restarted.activeRevision == RuleRevision.of(ShippedRules.files))
        #expect(house.log.errors.contains { $0.contains("revision=wrong") })
        await house.close()
    }

    @Test("What another node activates is followed")
    func followed() async throws {
        let house = try await KeeperHouse()
        let other = try await house.another()
        try house.change("rules/service/deadlines.toml", "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        let revision = house.keeper.activeRevision
        #expect(other.activeRevision != revision)
        await other.look()
        #expect(other.activeRevision == revision)
        await house.close()
    }

    @Test("Two nodes that see one saved folder activate it once")
    func twoNodes() async throws {
        let house = try await KeeperHouse()
        let other = try await house.another()
        try house.change("rules/service/deadlines.toml", "working-days = 7", to: "working-days = 9")
        await house.keeper.look()
        await other.look()
        async let first: Void = house.keeper.look()
        async let second: Void = other.look()
        _ = await (first, second)
        await other.look()
        await house.keeper.look()
        #expect(try await house.audited() == ["seed-rules", "activate-rules"])
        #expect(other.activeRevision == house.keeper.activeRevision)
        await house.close()
    }

    @Test("The hash of a set is of its names and bytes, not of the folder's name or the order")
    func revision() {
        let files = ShippedRules.files
        let renamed = files.map { RuleFile(path: "elsewhere/" + $0.path.dropFirst("rules/".count), bytes: $0.bytes) }
        #expect(RuleRevision.of(renamed.reversed()) == RuleRevision.of(files))
        var touched = files
        touched[0].bytes.append(10)
        #expect(RuleRevision.of(touched) != RuleRevision.of(files))
        #expect(RuleRevision.of(Array(files.dropLast())) != RuleRevision.of(files))
        #expect(RuleRevision.of(files).count == 64)
    }
}
