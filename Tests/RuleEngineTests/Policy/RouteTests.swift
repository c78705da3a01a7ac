import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Who must act on a matter")
struct RouteTests {
    struct Case: Sendable {
        var facts: [String: FactValue]
        var rule: String
        var lead: UnitName?
        var support: [UnitName] = []
        var track: Track
    }

    static let cases = [
        Case(
            facts: ["matter": .text("housing")], rule: "by-matter", lead: "规建局", support: ["社发局"],
            track: .crossDepartment),
        // What a matter leaves out is its parent's; what it says counts, and a lead does not support itself.
        Case(
            facts: ["matter": .text("housing.leak")], rule: "by-matter", lead: "规建局", support: ["社发局"],
            track: .crossDepartment),
        Case(facts: ["matter": .text("housing.noise")], rule: "by-matter", lead: "社发局", track: .crossDepartment),
        // A matter without a track is transferred.
        Case(facts: ["matter": .text("construction")], rule: "by-matter", lead: "规建局", track: .transferred),
        Case(
            facts: ["matter": .text("construction"), "collected-by": .text("科技局")], rule: "collected", lead: "科技局",
            support: ["规建局"], track: .transferred),
        Case(
            facts: ["matter": .text("construction"), "registered-by": .text("规建局")], rule: "own", lead: "规建局",
            track: .ownUnit),
        Case(
            facts: ["matter": .text("construction"), "registered-by": .text("科技局")], rule: "by-matter", lead: "规建局",
            track: .transferred),
        Case(facts: ["entity.section": .text("E")], rule: "to-steward", lead: "规建局", track: .transferred),
        // The caller's own facts come before what the policy would add.
        Case(
            facts: ["coverage.primary": .text("市场局"), "entity.section": .text("E")], rule: "to-steward", lead: "市场监管局",
            track: .transferred),
        Case(
            facts: ["matter": .text("housing"), "matter.lead": .text("科技局")], rule: "by-matter", lead: "科技局",
            support: ["社发局"], track: .crossDepartment),
        Case(
            facts: ["matter": .text("construction"), "entity.tags": .list(["文化", "高新技术"])], rule: "by-matter",
            lead: "规建局", support: ["科技局", "市场监管局", "政务办", "投促局"], track: .transferred),
    ]

    @Test("The first rule that holds decides alone; support rules add to it", arguments: cases)
    func routes(_ example: Case) throws {
        let decision = try PolicySamples.policy().route(PolicySamples.enterprise(example.facts))
        #expect(decision.reference?.rule == example.rule)
        #expect(decision.lead == example.lead)
        #expect(decision.support == example.support)
        #expect(decision.track == example.track)
    }

    @Test("A rule that names nobody leaves the request in the queue on its track")
    func queue() throws {
        let body =
            PolicySamples.rule("route", "complex", "when = { kind = \"complaint\" }", then: "track = \"complex\"")
            + PolicySamples.rule("route", "all", "when = \"always\"", then: "lead = \"政务办\", track = \"transferred\"")
        let decision = try PolicySamples.policy(body).route(Facts(["kind": .text("complaint")]))
        #expect(decision.lead == nil && decision.track == .complex && decision.reference?.rule == "complex")
    }

    @Test("Without any rule the request waits in the queue")
    func none() throws {
        let decision = try PolicySamples.policy("").route(Facts())
        #expect(decision == RouteDecision(lead: nil, support: [], track: .transferred, reference: nil))
    }

    @Test("The explanation gives the matched rule, why each earlier one failed, and asks no later one")
    func explains() throws {
        let policy = try PolicySamples.policy()
        let explanation = policy.explainRoute(PolicySamples.enterprise(["matter": .text("housing")]))
        #expect(explanation.answer.chinese == "由规建局办理，社发局协办（跨部门协同）")
        #expect(explanation.matched.map(\.reference.rule) == ["by-matter"])
        #expect(
            explanation.earlier.map { $0.reason.chinese } == [
                "要求收集单位有值，实际是没有值", "要求由主办单位自己登记：是，实际是没有值",
            ])
        #expect(explanation.verdicts.last?.verdict == .notAsked)
        #expect(explanation.text.chinese.contains("依据：route by-matter（《工作实施方案》正文 二（二））"))
        #expect(explanation.text.english.contains("not by route collected: needs"))
    }

    @Test("The catalogue is what the lifecycle reads, with what matters inherit")
    func catalogue() throws {
        let policy = try PolicySamples.policy()
        let leak = try #require(policy.matter("housing.leak"))
        #expect(leak.lead == "规建局" && leak.support == ["社发局"] && leak.track == .crossDepartment)
        #expect(leak.words == ["漏水"])
        #expect(policy.matters.count == 4)
        #expect(policy.matter("nothing") == nil)
        #expect(policy.unit("市场局")?.name == "市场监管局")
        #expect(policy.unit("无") == nil)
        #expect(policy.channel("wechat")?.dispatch == .confirm)
        #expect(policy.channel("12345") == nil)
    }
}
