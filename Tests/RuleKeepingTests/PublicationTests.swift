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

@Suite("Publishing and rolling back")
struct PublicationTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let author = Actor(id: "su", name: "苏", roles: [.policy])
    private static let other = Actor(id: "qin", name: "秦", roles: [.policy])
    private static let machine = Actor(id: "os:root", name: "root", roles: [.operations])

    @Test("Where no second person is asked for, publication is at once; the folder is written anew")
    func published() async throws {
        let house = try await KeeperHouse()
        let draft = try await house.keeper.publish(try house.files(days: 9), by: Self.machine, note: "放宽")
        #expect(draft.state == .active)
        #expect(try house.totalDays() == 9)
        #expect(try house.text(of: Self.deadlines).contains("working-days = 9"))
        await house.lookTwice()
        #expect(try await house.audited() == ["seed-rules", "draft-rules", "publish-rules"])
        let last = try #require(try await house.keeper.history().last)
        #expect((last.cause, last.actor, last.note) == (.publish, "os:root", "放宽"))
        await house.close()
    }

    @Test("Where one is, publication is a draft")
    func needsApproval() async throws {
        let house = try await KeeperHouse(mode: .approved)
        #expect(try await house.keeper.publish(try house.files(days: 9), by: Self.machine, note: "改").state == .waiting)
        #expect(try house.totalDays() == 7)
        await house.close()
    }

    @Test("A rollback brings the former files back, as a new activation, and the folder with them")
    func rolledBack() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let former = house.keeper.activeRevision
        let draft = try await house.draft(days: 9, by: Self.author)
        try await house.keeper.approve(draft.hash, by: Self.other)
        let handler = Actor(id: "li", name: "李", roles: [.handler], unit: "规建局")
        guard case .notPermitted = await house.refusal({ try await $0.rollBack(to: former, by: handler, note: "误改") })
        else {
            Issue.record("somebody without the right rolled back")
            return
        }
        let outcome = try await house.keeper.rollBack(to: String(former.prefix(10)), by: Self.author, note: "误改")
        let set = try #require(outcome.set)
        #expect(set.revision == former)
        #expect(set.files == ShippedRules.files)
        #expect(try house.totalDays() == 7)
        #expect(try house.text(of: Self.deadlines).contains("working-days = 7"))
        let history = try await house.keeper.history()
        #expect(history.map(\.cause) == [.seed, .publish, .rollback])
        #expect((history.last?.actor, history.last?.note) == ("su", "误改"))
        for (revision, refusal) in [(former, RuleRefusal.unchanged), ("0000", .unknownRevision("0000"))] {
            #expect(await house.refusal { try await $0.rollBack(to: revision, by: Self.author, note: "误改") } == refusal)
        }
        await house.lookTwice()
        #expect(try await house.audited().last == "roll-back-rules")
        await house.close()
    }

    @Test("A rollback brings the scenario tests back with the rules; those of a set of before stay as they are")
    func scenarios() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let path = "rules/tests/extra.toml"
        try house.save("# 七天\n", as: path)
        await house.lookTwice()
        let former = house.keeper.activeRevision
        // Written after the folder was last looked at, and known all the same.
        try house.save("# 七天，核对过\n", as: path)
        let other = RuleFile(path: "rules/tests/other.toml", text: "# 又一份\n")
        let expectation = RuleFile(path: path, text: "# 九天\n")
        let draft = try await house.keeper.saveDraft(
            try house.files(days: 9) + [expectation, other], by: Self.author, note: "改")
        try await house.keeper.approve(draft.hash, by: Self.other)
        #expect(house.keeper.scenarios == [expectation, other])
        #expect(try await house.keeper.formerSet(former)?.scenarios?.map(\.text) == ["# 七天，核对过\n"])

        #expect(try await house.keeper.rollBack(to: former, by: Self.author, note: "误改").set != nil)
        #expect(house.keeper.scenarios == [RuleFile(path: path, text: "# 七天，核对过\n")])
        let again = try #require(try await house.keeper.rollBack(to: draft.hash, by: Self.author, note: "没错").draft)
        try await house.keeper.approve(again.hash, by: Self.other)
        #expect(house.keeper.scenarios == [expectation, other])

        let tests = house.keeper.scenarios
        try await house.database.write { sql in try sql.run(Statement("test.forget", "DELETE FROM rule_scenarios")) }
        let last = try #require(try await house.keeper.rollBack(to: former, by: Self.author, note: "误改").draft)
        try await house.keeper.approve(last.hash, by: Self.other)
        #expect(house.keeper.scenarios == tests)
        await house.close()
    }

    @Test("What is saved in the folder with its scenario tests goes back with them")
    func savedScenarios() async throws {
        let house = try await KeeperHouse()
        let path = "rules/tests/extra.toml"
        try house.save("# 七天\n", as: path)
        await house.lookTwice()
        let former = house.keeper.activeRevision
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        try house.save("# 九天\n", as: path)
        await house.lookTwice()
        #expect(house.keeper.activeRevision != former)
        try await house.keeper.rollBack(to: former, by: Self.author, note: "误改")
        #expect(house.keeper.scenarios.map(\.text) == ["# 七天\n"])
        #expect(try house.text(of: path) == "# 七天\n")
        await house.close()
    }

    @Test("A rollback frees open requests of what the set in between brought upon them")
    func freed() async throws {
        let house = try await KeeperHouse()
        let former = house.keeper.activeRevision
        try house.clock.set("2026-02-10T09:00:00+08:00")
        let changed = try KeeperHouse.changed(Self.deadlines, "working-days = 7", to: "working-days = 9")
            .replacing("effective = 2025-10-16", with: "effective = 2025-10-16\napplies-to-open = true")
        _ = try await house.keeper.publish(try house.files(Self.deadlines, changed), by: Self.machine, note: "改")
        #expect(try house.totalDays(roundBegan: "2026-02-09T09:00:00+08:00") == 9)
        try house.clock.set("2026-02-11T09:00:00+08:00")
        try await house.keeper.rollBack(to: former, by: Self.machine, note: "误改")
        #expect(try house.totalDays(roundBegan: "2026-02-09T09:00:00+08:00") == 7)
        #expect(try house.totalDays(roundBegan: "2026-02-10T10:00:00+08:00") == 9)
        #expect(try house.totalDays() == 7)
        await house.close()
    }

    @Test("What is approved for a date comes into force on that date, on every node, once")
    func scheduled() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let other = try await house.another()
        let date = try Instant(rfc3339: "2026-03-01T00:00:00+08:00")
        let draft = try await house.draft(days: 9, by: Self.author, activation: date)
        let approved = try await house.keeper.approve(draft.hash, by: Self.other)
        #expect(approved.state == .approved)
        #expect(approved.activation == date)
        await house.lookTwice()
        #expect(try house.totalDays() == 7)
        try house.clock.set("2026-03-01T00:00:00+08:00")
        async let first: Void = house.keeper.look()
        async let second: Void = other.look()
        _ = await (first, second)
        await house.keeper.look()
        await other.look()
        #expect(house.keeper.activeRevision == draft.hash)
        #expect(other.activeRevision == draft.hash)
        #expect(try house.totalDays() == 9)
        let history = try await house.keeper.history()
        #expect(history.map(\.cause) == [.seed, .publish])
        #expect((history.last?.actor, history.last?.author) == ("qin", "su"))
        #expect(try await house.keeper.draft(draft.hash)?.state == .active)
        #expect(
            try await house.audited() == ["seed-rules", "draft-rules", "approve-rules", "publish-rules"])
        await house.close()
    }

    @Test("What was approved for a date and cannot come into force then leaves the last good rules, loudly")
    func scheduledTooLate() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let date = try Instant(rfc3339: "2026-03-01T00:00:00+08:00")
        let waiting = try await house.draft(days: 9, by: Self.author)
        _ = try await house.keeper.approve(waiting.hash, by: Self.other, activation: date)
        let now = try await house.draft(days: 11, by: Self.author)
        try await house.keeper.approve(now.hash, by: Self.other)
        try house.clock.set("2026-03-01T00:00:00+08:00")
        await house.keeper.look()
        #expect(house.keeper.activeRevision == now.hash)
        let failed = try #require(try await house.keeper.draft(waiting.hash))
        #expect(failed.state == .failed)
        #expect(failed.reason.contains("请在现行规则上重做这些修改"))
        #expect(house.keeper.fault?.chinese.hasPrefix("到时间的规则没有启用") == true)
        #expect(house.log.errors.contains { $0.contains("revision=\(waiting.hash)") })
        #expect(house.metrics.text(.text).contains(#"tongxing_rule_reloads_total{outcome="refused"} 1"#))
        #expect(
            await house.refusal {
                try await $0.saveDraft(
                    try house.files(days: 12), by: Self.author, note: "改", activation: date.advanced(bySeconds: -1))
            }
                == .tooLate("2026-02-28T23:59:59+08:00"))
        await house.close()
    }

    @Test("Changes in the folder that are kept nowhere else are not written over; they are refused as begun too early")
    func unsaved() async throws {
        let house = try await KeeperHouse()
        try house.save("[pack", as: Self.deadlines)
        await house.lookTwice()
        _ = try await house.keeper.publish(try house.files(days: 9), by: Self.machine, note: "改")
        #expect(try house.text(of: Self.deadlines) == "[pack")
        #expect(try house.totalDays() == 9)
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 11")
        await house.lookTwice()
        #expect(try house.totalDays() == 9)
        #expect(house.keeper.fault?.chinese.contains("启用了另一份规则") == true)
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        #expect(house.keeper.fault == nil)
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 11")
        await house.lookTwice()
        #expect(try house.totalDays() == 11)
        await house.close()
    }

    @Test("What is saved upon rules that were just published is taken up, and is no change begun too early")
    func savedUponNew() async throws {
        let house = try await KeeperHouse()
        let other = try await house.another()
        _ = try await house.keeper.publish(try house.files(days: 9), by: Self.machine, note: "改")
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 11")
        await other.look()
        #expect(other.fault == nil)
        await other.look()
        #expect(other.revisions.first?.cause == .save)
        #expect(try await house.audited().last == "activate-rules")
        await house.close()
    }

    @Test("A folder that is published for a date waits for it, though saving would put rules into force at once")
    func savedForLater() async throws {
        let house = try await KeeperHouse()
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        let date = try Instant(rfc3339: "2026-03-01T00:00:00+08:00")
        let draft = try await house.keeper.publish(
            try house.files(days: 9), by: Self.machine, note: "改", activation: date)
        #expect(draft.state == .approved)
        await house.lookTwice()
        #expect(try house.totalDays() == 7)
        try house.clock.set("2026-03-01T00:00:00+08:00")
        await house.keeper.look()
        #expect(try house.totalDays() == 9)
        #expect(try await house.keeper.history().map(\.cause) == [.seed, .publish])
        await house.close()
    }

    @Test("A folder whose renewal broke off is made whole, and is not taken for a change")
    func brokenOff() async throws {
        let house = try await KeeperHouse()
        let matters = "rules/service/matters.toml"
        let text = try KeeperHouse.changed(matters, "[pack]", to: "# 改过\n[pack]")
        let files = try house.files(days: 9).map { $0.path == matters ? RuleFile(path: matters, text: text) : $0 }
        _ = try await house.keeper.publish(files, by: Self.machine, note: "改")
        // As if the process had died between two files, and before the database knew that the folder was renewed.
        try house.save(try #require(ShippedRules.files.first { $0.path == matters }).bytes, as: matters)
        try await house.forgetFolder(base: RuleRevision.of(ShippedRules.files))
        let restarted = try await house.another()
        await restarted.look()
        await restarted.look()
        #expect(restarted.activeRevision == RuleRevision.of(files))
        #expect(try house.text(of: matters) == text)
        #expect(try house.text(of: Self.deadlines).contains("working-days = 9"))
        #expect(restarted.fault == nil)
        #expect(try await house.keeper.history().count == 2)
        await house.close()
    }
}
