import Lifecycle
import RuleModel
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import Synchronization
import TOMLSyntax
import Telemetry
import Testing
import WorkCalendar

@testable import RuleKeeping
@testable import RulePlugins

@Suite("A folder that policy staff save")
struct SavedFolderTests {
    private static let deadlines = "rules/service/deadlines.toml"

    @Test("A valid change is in force at the second look, stored whole and audited")
    func activated() async throws {
        let house = try await KeeperHouse()
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.keeper.look()
        #expect(try house.totalDays() == 7)
        await house.keeper.look()
        #expect(try house.totalDays() == 9)
        #expect(try await house.audited() == ["seed-rules", "activate-rules"])
        #expect(house.keeper.fault == nil)
        let newest = try #require(house.keeper.revisions.first)
        #expect(newest.revision == house.keeper.activeRevision)
        #expect(newest.cause == .save)
        #expect(newest.at == house.clock.now)
        #expect(house.keeper.revisions.map(\.cause) == [.save, .seed])
        #expect(house.keeper.files.first { $0.path == Self.deadlines }?.text.contains("working-days = 9") == true)
        #expect(house.metrics.text(.text).contains(#"tongxing_rule_reloads_total{outcome="activated"} 1"#))
        await house.close()
    }

    @Test("A change is taken up with one commit, and its scenario tests are kept with another")
    func commits() async throws {
        let house = try await KeeperHouse()
        await house.lookTwice()
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        let commits = Mutex(0)
        house.database.onCommit { commits.withLock { $0 += 1 } }
        await house.lookTwice()
        #expect(try house.totalDays() == 9)
        #expect(commits.withLock { $0 } == 2)
        await house.close()
    }

    @Test("What was compiled to be tried is what is in force")
    func compiledOnce() async throws {
        let house = try await KeeperHouse()
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        let rules = house.keeper.inForce
        #expect(rules.own.book === rules.initial.book)
        // A pack that waits for its day is not in force, so what is tried is not what holds.
        try house.change(Self.deadlines, "effective = 2025-10-16", to: "effective = 2026-03-01")
        await house.lookTwice()
        let waiting = house.keeper.inForce
        #expect(waiting.newest.revision != rules.newest.revision)
        #expect(waiting.own.book !== waiting.initial.book)
        await house.close()
    }

    @Test("Looking again at a folder that was taken up does nothing")
    func once() async throws {
        let house = try await KeeperHouse()
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        for _ in 0..<5 { await house.keeper.look() }
        #expect(try await house.audited() == ["seed-rules", "activate-rules"])
        await house.close()
    }

    @Test("A scenario that is saved, changed or deleted alone is taken up at the second look, and changes no rule")
    func scenarioAlone() async throws {
        let house = try await KeeperHouse()
        let path = "rules/tests/extra.toml"
        await house.lookTwice()
        let revision = house.keeper.activeRevision
        func kept() async throws -> [String]? {
            try await house.keeper.scenarios(of: revision)?.filter { $0.path == path }.map(\.text)
        }
        #expect(try await kept() == [])
        for text in ["# 七天\n", "# 九天\n"] {
            try house.save(text, as: path)
            await house.keeper.look()
            #expect(try await kept() != [text])
            await house.keeper.look()
            #expect(try await kept() == [text])
        }
        try house.delete(path)
        await house.lookTwice()
        #expect(try await kept() == [])
        #expect(house.keeper.activeRevision == revision && house.keeper.fault == nil)
        #expect(try await house.audited() == ["seed-rules"])
        await house.close()
    }

    @Test(
        "A scenario that cannot be read keeps no rule back; it is told once with its place, until it is mended",
        arguments: [
            ("[[scenario]\n", ":1:1: error[TOML-0016]"), ("[[scenario]]\ntitel = \"对接\"\n", ": error[TEST-000"),
        ])
    func brokenScenario(text: String, told: String) async throws {
        let house = try await KeeperHouse()
        let path = "rules/tests/extra.toml"
        try house.save(text, as: path)
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        #expect(try house.totalDays() == 9)
        #expect(house.keeper.fault == nil)
        let fault = try #require(house.keeper.scenarioFault)
        #expect(fault.chinese.hasPrefix("规则照常启用，但情景测试的文件有错：\(path):") && fault.chinese.hasSuffix("。"))
        #expect(fault.english.hasPrefix("The rules are in force, but a file of scenario tests is wrong: \(path):"))
        #expect(fault.chinese.contains(told), "\(fault.chinese)")
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 8")
        await house.lookTwice()
        #expect(try house.totalDays() == 8)
        #expect(house.log.warnings.filter { $0.contains("\(path):") }.count == 1, "the same fault again is no news")
        try house.delete(path)
        await house.lookTwice()
        #expect(house.keeper.scenarioFault == nil)
        await house.close()
    }

    @Test("A request goes on under the deadlines that its round began with")
    func pinned() async throws {
        let house = try await KeeperHouse()
        try house.clock.set("2026-02-10T09:00:00+08:00")
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        #expect(try house.totalDays(roundBegan: "2026-02-09T09:00:00+08:00") == 7)
        #expect(try house.totalDays(roundBegan: "2026-02-10T10:00:00+08:00") == 9)
        await house.close()
    }

    @Test("A pack that applies to open requests holds for them too")
    func appliesToOpen() async throws {
        let house = try await KeeperHouse()
        try house.clock.set("2026-02-10T09:00:00+08:00")
        let changed = try KeeperHouse.changed(Self.deadlines, "working-days = 7", to: "working-days = 9")
        try house.save(
            changed.replacing("effective = 2025-10-16", with: "effective = 2025-10-16\napplies-to-open = true"),
            as: Self.deadlines)
        await house.lookTwice()
        #expect(try house.totalDays(roundBegan: "2026-02-09T09:00:00+08:00") == 9)
        await house.close()
    }

    @Test("A pack with a date to come leaves the stored one in force until that day")
    func future() async throws {
        let house = try await KeeperHouse()
        let changed = try KeeperHouse.changed(Self.deadlines, "working-days = 7", to: "working-days = 9")
        try house.save(changed.replacing("effective = 2025-10-16", with: "effective = 2026-03-01"), as: Self.deadlines)
        await house.lookTwice()
        #expect(house.keeper.fault == nil)
        #expect(try house.totalDays() == 7)
        try house.clock.set("2026-03-02T09:00:00+08:00")
        #expect(try house.totalDays() == 9)
        #expect(try house.totalDays(roundBegan: "2026-02-10T09:00:00+08:00") == 7)
        await house.close()
    }

    @Test("Where a second person has to approve, a saved folder becomes a draft and changes nothing")
    func draft() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let before = house.keeper.activeRevision
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        #expect(house.keeper.activeRevision == before)
        #expect(try house.totalDays() == 7)
        #expect(try await house.audited() == ["seed-rules", "draft-rules"])
        let states = try await house.database.read { sql in try RuleSetTable.list(limit: 9, sql).map(\.state) }
        #expect(states.sorted { $0.rawValue < $1.rawValue } == [.active, .draft])
        await house.close()
    }

    @Test("A scenario that cannot be read is told when the saved rules beside it are approved")
    func brokenScenarioBesideDraft() async throws {
        let house = try await KeeperHouse(mode: .approved)
        try house.save("[[scenario]\n", as: "rules/tests/extra.toml")
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        let draft = try #require(try await house.keeper.drafts().first)
        try await house.keeper.approve(draft.hash, by: Actor(id: "qin", name: "秦", roles: [.policy]))
        #expect(try house.totalDays() == 9)
        let fault = try #require(house.keeper.scenarioFault)
        #expect(fault.chinese.contains("rules/tests/extra.toml:1:1: error[TOML-0016]"), "\(fault.chinese)")
        await house.close()
    }

    @Test("A reload on demand takes the folder up without waiting for a second look")
    func onDemand() async throws {
        let house = try await KeeperHouse()
        #expect(await house.keeper.reload() == .unchanged)
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        #expect(await house.keeper.reload() == .activated)
        #expect(try house.totalDays() == 9)
        try house.save("[pack", as: Self.deadlines)
        #expect(await house.keeper.reload() == .refused)
        #expect(try house.totalDays() == 9)
        await house.close()
    }
}
