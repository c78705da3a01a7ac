import ClauseRules
import DeadlineRules
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Which version of the rules a request uses")
struct PinningTests {
    static func set(_ name: String, days: Int) throws -> RuleSet {
        let body =
            Samples.deadline(limit: "within = { working-days = \(days) }")
            + PolicySamples.rule("escalation", name, "when = \"always\"", then: "notify = \"政务办\"")
            + PolicySamples.rule("route", name, "when = \"always\"", then: "lead = \"政务办\", track = \"transferred\"")
            + PolicySamples.rule("support", name, "when = \"always\"", then: "support = \"科技局\"")
            + PolicySamples.rule("coverage", name, "when = \"always\"", then: "steward = \"社发局\"")
            + "[[callback]]\nid = \"\(name)\"\ntitle = \"x\"\nsource = \"default\"\nwhen = \"always\"\nby = \"unit\"\nattempts = \(days)\n"
            + "[[permit]]\nid = \"\(name)\"\ntitle = \"x\"\ncommands = [\"accept\"]\nwhen = \"always\"\n"
        return try PolicySamples.ruleSet(body, revision: name)
    }

    @Test("Deadlines, routes, support and escalations are the pinned ones, everything else is the newest")
    func kinds() throws {
        let day = try #require(CivilDate("2026-03-02"))
        let policy = try PolicyComposer.policy(
            newest: Self.set("new", days: 3), pinned: Self.set("old", days: 2), on: day)
        let facts = PolicySamples.enterprise(["track": .text("cross-department")])
        #expect(policy.deadlines(facts).map(\.limit) == [.within(.workingDays(2))])
        #expect(policy.escalations(facts).map(\.reference.rule) == ["old"])
        #expect(policy.route(facts).reference?.rule == "old")
        #expect(policy.coverage(facts).means.map(\.reference.rule) == ["new"])
        #expect(policy.callbacks(facts).map(\.attempts) == [3])
        let query = PermitQuery(command: .accept, roles: [.handler], unit: nil, state: nil, lead: nil, track: nil)
        guard case .permitted(let reference) = policy.permit(query) else {
            Issue.record("accept should be permitted")
            return
        }
        #expect(reference.rule == "new")
        #expect(policy.revision == "new+old")
    }

    @Test("A pinned rule is quoted as its clause read when the round began, the others as it reads now")
    func clauses() throws {
        func set(_ text: String) throws -> RuleSet {
            let cite = "cite = \"第十二条第一款\"\ndocument = \"办法\""
            let body =
                "[[clause]]\n\(cite)\ntext = \"\(text)\"\n"
                + Samples.rule("support", "when = \"always\"\nthen = { support = \"科技局\" }")
                + Samples.rule("coverage", "when = \"always\"\nthen = { steward = \"社发局\" }", id: "two")
            return try PolicySamples.ruleSet(body.replacingAll("source = \"default\"", cite), revision: text)
        }
        let day = try #require(CivilDate("2026-03-02"))
        let policy = try PolicyComposer.policy(newest: set("三日内。"), pinned: set("二日内。"), on: day)
        let facts = PolicySamples.enterprise([:])
        let support = try #require(policy.explainSupport(facts).matched.first)
        let coverage = try #require(policy.explainCoverage(facts).matched.first)
        #expect(policy.clause(support.reference)?.text == "二日内。")
        #expect(policy.clause(coverage.reference)?.text == "三日内。")
        var unstored = support.reference
        unstored.cite = "第九条"
        #expect(policy.clause(unstored) == nil)
    }

    @Test("Dated rules of the pinned kinds count from the day the round began, the others from today")
    func dates() throws {
        let body =
            Samples.deadline("until = 2026-06-30")
            + Samples.deadline("effective = 2026-07-01", limit: "within = { working-days = 5 }")
            + PolicySamples.rule("coverage", "old", "until = 2026-06-30\nwhen = \"always\"", then: "steward = \"社发局\"")
            + PolicySamples.rule(
                "coverage", "new", "effective = 2026-07-01\nwhen = \"always\"", then: "steward = \"政务办\"")
        let began = try #require(CivilDate("2026-06-30"))
        let policy = try PolicySamples.policy(body).on(began + 1, roundBegan: began)
        let facts = PolicySamples.enterprise(["track": .text("cross-department")])
        #expect(policy.deadlines(facts).map(\.limit) == [.within(.workingDays(2))])
        #expect(policy.coverage(facts).primary == "政务办")
        #expect(policy.on(began + 1).deadlines(facts).map(\.limit) == [.within(.workingDays(5))])
        let later = try #require(policy.on(began + 1).explainDeadlines(facts).first?.verdicts.first)
        #expect(later.verdict == .notInForce(from: try #require(CivilDate("2025-10-16")), until: began))
    }

    @Test("A pack that has not begun is not in force")
    func packs() throws {
        let set = try PolicySamples.ruleSet("")
        #expect(set.effectivePacks(on: try #require(CivilDate("2025-10-15"))).isEmpty)
        #expect(set.effectivePacks(on: try #require(CivilDate("2025-10-16"))).map(\.header.id) == ["base", "zone"])
        #expect(set.pack("zone")?.rules(of: DeadlinePlugin()).isEmpty == true)
    }

    @Test("A rule set without a calendar makes no policy")
    func noCalendar() {
        let set = RuleChecker.check(files: [], plugins: StandardRules.plugins).ruleSet
        #expect(throws: PolicyError.calendarMissing) {
            try PolicyComposer.policy(try #require(set), on: CivilDate(dayNumber: 20_000))
        }
    }
}
