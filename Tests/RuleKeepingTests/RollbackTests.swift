import Lifecycle
import RuleKeeping
import RuleModel
import ServiceDesk
import Store
import TOMLSyntax
import Testing
import WorkCalendar

extension RuleRollback {
    /// The set that is in force again; nil where it was drafted.
    var set: ActivatedSet? { if case .inForce(let set) = self { set } else { nil } }
    /// The draft; nil where the set is in force again.
    var draft: RuleDraft? { if case .drafted(let draft) = self { draft } else { nil } }
}

@Suite("Who may bring rules back, and with whom")
struct RollbackTests {
    private static let author = Actor(id: "su", name: "苏", roles: [.policy])
    private static let other = Actor(id: "qin", name: "秦", roles: [.policy])
    private static let machine = Actor(id: "os:root", name: "root", roles: [.operations])

    /// Seven days, then nine, then eleven, each drafted by the author and approved by the other.
    private func house(mode: RuleActivationMode = .approved) async throws -> (KeeperHouse, [String]) {
        let house = try await KeeperHouse(mode: mode)
        var known = [house.keeper.activeRevision]
        for days in [9, 11] {
            let draft = try await house.draft(days: days, by: Self.author)
            try await house.keeper.approve(draft.hash, by: Self.other)
            known.append(draft.hash)
        }
        return (house, known)
    }

    @Test("One person goes back from what came into force last to what was just before, once")
    func brake() async throws {
        let (house, known) = try await house()
        #expect(try await house.keeper.rollsBackAlone(known[1], by: Self.machine))
        #expect(try await house.keeper.rollBack(to: known[1], by: Self.machine, note: "错派").set != nil)
        #expect(house.keeper.activeRevision == known[1])
        let last = try #require(try await house.keeper.history().last)
        #expect((last.cause, last.actor, last.author) == (.rollback, "os:root", "os:root"))
        // Neither further back, nor forth again to what a colleague has just stopped.
        for revision in [known[0], known[2]] {
            #expect(!(try await house.keeper.rollsBackAlone(revision, by: Self.author)))
        }
        #expect(try await house.keeper.rollBack(to: known[2], by: Self.author, note: "没错").draft?.state == .waiting)
        #expect(house.keeper.activeRevision == known[1])
        await house.close()
    }

    @Test("Any other set is drafted; approved by another, it comes back as a rollback does, packs and all")
    func older() async throws {
        let (house, known) = try await house()
        let outcome = try await house.keeper.rollBack(to: known[0], by: Self.author, note: "还是七天")
        let draft = try #require(outcome.draft)
        #expect((draft.hash, draft.state, draft.author, draft.note) == (known[0], .waiting, "su", "还是七天"))
        #expect(draft.bringsBack)
        #expect(house.keeper.activeRevision == known[2])
        #expect(await house.refusal { try await $0.approve(draft.hash, by: Self.author) } == .ownDraft)
        try await house.keeper.approve(draft.hash, by: Self.other)
        #expect(house.keeper.activeRevision == known[0])
        #expect(try house.totalDays() == 7)
        let last = try #require(try await house.keeper.history().last)
        #expect((last.cause, last.actor, last.author, last.note) == (.rollback, "qin", "su", "还是七天"))
        #expect(try house.text(of: "rules/service/deadlines.toml").contains("working-days = 7"))
        await house.close()
    }

    @Test("A set without a pack that was written since comes back by two people, also on a day to come")
    func withoutPack() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let former = house.keeper.activeRevision
        let pack = """
            [pack]
            id = "extra"
            title = "另加"
            source = "default"
            effective = 2025-10-16

            """
        let extra = RuleFile(path: "rules/extra.toml", text: pack)
        for days in [9, 11] {
            let draft = try await house.keeper.saveDraft(
                try house.files(days: days) + [extra], by: Self.author, note: "改")
            try await house.keeper.approve(draft.hash, by: Self.other)
        }
        let draft = try #require(try await house.keeper.rollBack(to: former, by: Self.author, note: "撤下").draft)
        let date = try Instant(rfc3339: "2026-03-01T00:00:00+08:00")
        #expect(try await house.keeper.approve(draft.hash, by: Self.other, activation: date).state == .approved)
        try house.clock.set("2026-03-01T00:00:00+08:00")
        await house.keeper.look()
        #expect(house.keeper.activeRevision == former)
        #expect(try await house.keeper.history().last?.cause == .rollback)
        await house.close()
    }

    @Test("What a person has drafted and may not approve does not come into force by that person's rollback")
    func ownDraft() async throws {
        let (house, known) = try await house()
        let files = try house.files(days: 9)
        for (drafter, person) in [(Self.author, Self.author), (Self.machine, Self.machine)] {
            let draft = try await house.keeper.saveDraft(files, by: drafter, note: "又是九天")
            try #require(draft.hash == known[1])
            let outcome = try await house.keeper.rollBack(to: known[1], by: person, note: "急")
            #expect(outcome.draft?.state == .waiting)
            #expect(house.keeper.activeRevision == known[2])
            try await house.keeper.withdraw(draft.hash, by: drafter)
        }
        // A second person who may approve it may as well bring it back.
        _ = try await house.keeper.saveDraft(files, by: Self.author, note: "又是九天")
        #expect(try await house.keeper.rollBack(to: known[1], by: Self.other, note: "急").set != nil)
        await house.close()
    }

    @Test("What a second person has refused since does not come into force by one person's rollback")
    func refused() async throws {
        let (house, known) = try await house()
        let draft = try await house.draft(days: 9, by: Self.author)
        try await house.keeper.reject(draft.hash, by: Self.other, reason: "太宽")
        #expect(try await house.keeper.rollBack(to: known[1], by: Self.author, note: "急").draft?.state == .waiting)
        #expect(house.keeper.activeRevision == known[2])
        await house.close()
    }

    @Test("Where no second person is asked for, any set comes back at once")
    func onSave() async throws {
        let (house, known) = try await house(mode: .onSave)
        #expect(try await house.keeper.rollBack(to: known[0], by: Self.author, note: "七天").set != nil)
        #expect(try await house.keeper.rollBack(to: known[2], by: Self.author, note: "十一天").set != nil)
        await house.close()
    }

    @Test("A publication and a rollback say why", arguments: ["", " \u{3000}\n"])
    func note(note: String) async throws {
        let (house, known) = try await house(mode: .onSave)
        let files = try house.files(days: 10)
        #expect(await house.refusal { try await $0.publish(files, by: Self.machine, note: note) } == .noteMissing)
        #expect(
            await house.refusal { try await $0.rollBack(to: known[1], by: Self.author, note: note) } == .noteMissing)
        #expect(house.keeper.activeRevision == known[2])
        #expect(RuleRefusal.noteMissing.text.chinese.contains("请写明为什么改"))
        await house.close()
    }

    @Test("A set that was drafted several times is listed once, as its newest draft has it")
    func listedOnce() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let first = try await house.draft(days: 9, by: Self.author, note: "一")
        try await house.keeper.reject(first.hash, by: Self.other, reason: "太宽")
        _ = try await house.draft(days: 11, by: Self.author, note: "二")
        _ = try await house.draft(days: 9, by: Self.author, note: "三")
        let listed = try await house.keeper.drafts()
        #expect(listed.map(\.note) == ["三", "二"])
        #expect(listed.map(\.state) == [.waiting, .waiting])
        await house.close()
    }
}
