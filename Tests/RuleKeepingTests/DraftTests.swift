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

@Suite("Drafts and the second person")
struct DraftTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let author = Actor(id: "su", name: "苏", roles: [.policy])
    private static let other = Actor(id: "qin", name: "秦", roles: [.policy])

    @Test(
        "A draft changes nothing until a second person approves it; then it is in force, stored, audited, and in the folder"
    )
    func approved() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let before = house.keeper.activeRevision
        let draft = try await house.draft(days: 9, by: Self.author, note: "放宽")
        #expect(draft.state == .waiting)
        #expect(draft.base == before)
        #expect(draft.author == "su")
        #expect(house.keeper.activeRevision == before)
        #expect(try house.totalDays() == 7)

        let approved = try await house.keeper.approve(draft.hash, by: Self.other)
        #expect(approved.state == .active)
        #expect(approved.decidedBy == "qin")
        #expect(house.keeper.activeRevision == draft.hash)
        #expect(try house.totalDays() == 9)
        #expect(try await house.audited() == ["seed-rules", "draft-rules", "approve-rules"])
        let last = try #require(try await house.keeper.history().last)
        #expect(last.hash == draft.hash)
        #expect((last.cause, last.actor, last.author, last.note) == (.publish, "qin", "su", "放宽"))
        #expect(try house.text(of: Self.deadlines).contains("working-days = 9"))
        await house.lookTwice()
        #expect(try await house.audited() == ["seed-rules", "draft-rules", "approve-rules"])
        #expect(house.keeper.fault == nil)
        await house.close()
    }

    @Test("Who wrote a draft cannot approve it, nor can who has no such right, nor a machine for a machine")
    func separated() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let draft = try await house.draft(days: 9, by: Self.author)
        #expect(await house.refusal { try await $0.approve(draft.hash, by: Self.author) } == .ownDraft)
        let handler = Actor(id: "li", name: "李", roles: [.handler], unit: "规建局")
        let refusal = await house.refusal { try await $0.approve(draft.hash, by: handler) }
        guard case .notPermitted(let nearest?) = refusal else {
            Issue.record("\(String(describing: refusal))")
            return
        }
        #expect(nearest.rule == "approve-rules")
        #expect(refusal?.text.chinese.contains("批准") == true)

        let byMachine = try await house.draft(days: 11, by: Actor(id: "os:root", name: "root", roles: [.operations]))
        let machine = Actor(id: "os:tongxing", name: "tongxing", roles: [.operations])
        #expect(await house.refusal { try await $0.approve(byMachine.hash, by: machine) } == .onlyTheMachineKnows)
        #expect(house.keeper.mayApprove(byMachine, by: Self.other) == nil)
        #expect(house.keeper.mayApprove(draft, by: machine) == nil)
        #expect(try house.totalDays() == 7)
        #expect(try await house.audited() == ["seed-rules", "draft-rules", "draft-rules"])
        await house.close()
    }

    @Test("A folder that was saved becomes a draft of nobody's, which a person who signs in approves")
    func fromFolder() async throws {
        let house = try await KeeperHouse(mode: .approved)
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        let draft = try #require(try await house.keeper.drafts().first)
        #expect(draft.author == RuleKeeper.folderAuthor)
        let machine = Actor(id: "os:root", name: "root", roles: [.operations])
        #expect(house.keeper.mayApprove(draft, by: machine) == .onlyTheMachineKnows)
        try await house.keeper.approve(String(draft.hash.prefix(8)), by: Self.other)
        #expect(try house.totalDays() == 9)
        await house.lookTwice()
        #expect(try await house.audited() == ["seed-rules", "draft-rules", "approve-rules"])
        await house.close()
    }

    @Test("A draft of nobody's is taken back by who works at the machine that has the folder, not by who signs in")
    func withdrawnFromFolder() async throws {
        let house = try await KeeperHouse(mode: .approved)
        try house.change(Self.deadlines, "working-days = 7", to: "working-days = 9")
        await house.lookTwice()
        let draft = try #require(try await house.keeper.drafts().first)
        #expect(await house.refusal { try await $0.withdraw(draft.hash, by: Self.author) } == .notTheAuthor)
        let machine = Actor(id: "os:root", name: "root", roles: [.operations])
        #expect(try await house.keeper.withdraw(draft.hash, by: machine).state == .withdrawn)
        await house.lookTwice()
        #expect(try await house.keeper.drafts().map(\.state) == [.withdrawn])
        #expect(try await house.audited() == ["seed-rules", "draft-rules", "withdraw-rules"])
        let signedIn = try await house.draft(days: 11, by: Self.author)
        #expect(await house.refusal { try await $0.withdraw(signedIn.hash, by: machine) } == .notTheAuthor)
        await house.close()
    }

    @Test("A draft that was begun from rules no longer in force is refused and says what to do")
    func stale() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let base = house.keeper.activeRevision
        let first = try await house.draft(days: 9, by: Self.author)
        let second = try await house.draft(days: 11, by: Self.author)
        try await house.keeper.approve(first.hash, by: Self.other)
        let refusal = await house.refusal { try await $0.approve(second.hash, by: Self.other) }
        #expect(refusal == .stale(base: base, active: first.hash))
        #expect(refusal?.text.chinese.contains("请在现行规则上重做这些修改") == true)
        #expect(try await house.keeper.draft(second.hash)?.isStale == true)
        let late = await house.refusal {
            try await $0.saveDraft(try house.files(days: 12), by: Self.author, note: "改", base: base)
        }
        #expect(late == .stale(base: base, active: first.hash))
        #expect(try house.totalDays() == 9)
        await house.close()
    }

    @Test("A draft is decided once: refused with a reason, or taken back by its author")
    func decided() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let draft = try await house.draft(days: 9, by: Self.author)
        #expect(await house.refusal { try await $0.reject(draft.hash, by: Self.other, reason: " ") } == .reasonMissing)
        #expect(
            await house.refusal { try await $0.reject(draft.hash, by: Self.author, reason: "不") } == .ownDraftRefused)
        #expect(await house.refusal { try await $0.withdraw(draft.hash, by: Self.other) } == .notTheAuthor)
        let refused = try await house.keeper.reject(draft.hash, by: Self.other, reason: "太宽")
        #expect((refused.state, refused.reason, refused.decidedBy) == (.refused, "太宽", "qin"))
        #expect(await house.refusal { try await $0.approve(draft.hash, by: Self.other) } == .decided(.refused))

        let again = try await house.draft(days: 9, by: Self.author)
        #expect(again.state == .waiting)
        #expect(try await house.keeper.withdraw(again.hash, by: Self.author).state == .withdrawn)
        // One line a set: what became of it last.
        #expect(try await house.keeper.drafts().map(\.state) == [.withdrawn])
        #expect(
            try await house.audited() == [
                "seed-rules", "draft-rules", "refuse-rules", "draft-rules", "withdraw-rules",
            ])
        await house.close()
    }

    @Test("What has errors, changes nothing, or has a name that leads elsewhere is no draft")
    func unusable() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let unchanged = await house.refusal { try await $0.saveDraft(ShippedRules.files, by: Self.author, note: "改") }
        #expect(unchanged == .unchanged)
        var broken = ShippedRules.files
        broken[0].bytes += Array("\n[[".utf8)
        let faulty = await house.refusal { try await $0.saveDraft(broken, by: Self.author, note: "改") }
        #expect(faulty?.diagnostics.isEmpty == false)
        #expect(faulty?.text.chinese.contains(broken[0].path) == true)
        for path in ["rules/../a.toml", "rules//a.toml", "rules/.a.toml", "rules/a.txt", "rules/b\\a.toml"] {
            let files = ShippedRules.files + [RuleFile(path: path, text: "")]
            #expect(
                await house.refusal { try await $0.saveDraft(files, by: Self.author, note: "改") } == .unusableName(path)
            )
        }
        let files = try house.files(days: 9)
        for note in ["", " "] {
            let mute = await house.refusal { try await $0.saveDraft(files, by: Self.author, note: note) }
            #expect(mute == .noteMissing && mute?.text.chinese.contains("请写明为什么改") == true)
        }
        let missing = Array(ShippedRules.files.dropFirst())
        #expect(try await house.keeper.check(missing).isSound == false)
        #expect(try await house.keeper.check(ShippedRules.files).isSound)
        #expect(try await house.audited() == ["seed-rules"])
        await house.close()
    }

    @Test("Scenario tests that come with a draft are kept with it, and in force with it; an empty one is deleted")
    func scenarios() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let scenario = RuleFile(path: "rules/tests/extra.toml", text: "# 试\n")
        let draft = try await house.keeper.saveDraft(try house.files(days: 9) + [scenario], by: Self.author, note: "改")
        #expect(draft.scenarios == [scenario])
        #expect(draft.hash == RuleRevision.of(try house.files(days: 9)))
        try await house.keeper.approve(draft.hash, by: Self.other)
        #expect(house.keeper.scenarios == [scenario])
        #expect(house.keeper.files.allSatisfy { !$0.isScenario })

        let emptied = RuleFile(path: scenario.path, text: "")
        let later = try await house.keeper.saveDraft(try house.files(days: 8) + [emptied], by: Self.author, note: "改")
        try await house.keeper.approve(later.hash, by: Self.other)
        #expect(house.keeper.scenarios.isEmpty)
        await house.close()
    }

    @Test("Of many requests that are decided otherwise the first fifty are told, and all are counted")
    func triedMany() async throws {
        let house = try await KeeperHouse(mode: .approved)
        for _ in 0..<53 { _ = try await house.register(subject: "drainage") }
        let trial = try await house.draft(days: 9, by: Self.author).report.trial
        #expect(trial.requests == 53 && trial.differing == 53)
        #expect(trial.differences.count == 50)
        #expect(Set(trial.differences.map(\.number)).count == 50)
        #expect(trial.differences.allSatisfy { $0.becomes.chinese.contains("9 个工作日") })
        await house.close()
    }

    @Test("A change of who acts is told by who acted and who would")
    func triedRoute() async throws {
        let house = try await KeeperHouse(mode: .approved)
        _ = try await house.register(subject: "drainage")
        let path = "rules/service/matters.toml"
        let piece = "title = \"给排水与雨污管网\"\nlead = "
        let changed = try KeeperHouse.changed(path, piece + "\"城环局\"", to: piece + "\"规建局\"")
        let files = try house.files(path, changed)
        let trial = try await house.keeper.saveDraft(files, by: Self.author, note: "改").report.trial
        #expect(trial.differing == 1)
        let route = try #require(trial.differences.first { $0.question == "route" })
        #expect(route.was.chinese.contains("城环局") && route.becomes.chinese.contains("规建局"))
        await house.close()
    }

    @Test("Recent requests are decided anew: differences are kept with the draft")
    func tried() async throws {
        let house = try await KeeperHouse(mode: .approved)
        let number = try await house.register(subject: "drainage")
        let draft = try await house.draft(days: 9, by: Self.author)
        #expect(draft.report.trial.requests == 1)
        #expect(draft.report.trial.differing == 1)
        let difference = try #require(draft.report.trial.differences.first)
        #expect(difference.number == number)
        #expect(difference.question == "deadlines")
        #expect(difference.was.chinese.contains("7 个工作日"))
        #expect(difference.becomes.chinese.contains("9 个工作日"))
        // Of the other clocks, which stay, nothing is said.
        let (was, becomes) = (
            difference.was.chinese.split(separator: "；"), difference.becomes.chinese.split(separator: "；")
        )
        #expect(Set(was).isDisjoint(with: becomes))
        await house.close()
    }

    @Test("Rules by which no rule would decide what is decided now do not come into force")
    func undecided() async throws {
        let house = try await KeeperHouse()
        _ = try await house.register(subject: nil)
        let routes = try #require(ShippedRules.files.first { $0.path == "rules/service/routes.toml" }).text
        let narrow = routes.replacing("when = \"always\"", with: "when = { urgency = \"life-property\" }")
        try house.save(narrow, as: "rules/service/routes.toml")
        await house.lookTwice()
        #expect(try await house.audited() == ["seed-rules", "register"])
        let fault = try #require(house.keeper.fault?.chinese)
        // A request that nobody would decide, the rule in force that decides it, and the file that lacks one.
        let parts = [
            "派单规则管", "例如从 2025-10-16 起，", "的诉求", "“目录里没有的，交主责服务单位”（rules/service/routes.toml:",
            "请在 rules/service/routes.toml 里补上规则",
        ]
        for part in parts {
            #expect(fault.contains(part), "\(fault)")
        }
        await house.close()
    }
}
