import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

@Suite("What is done about a stuck request, and who calls back")
struct EscalationTests {
    static let rules =
        DeadlineTests.accept
        + PolicySamples.rule(
            "escalation", "conference", "when = { any = [{ overdue = \"total\" }, { returns = { min = 2 } }] }",
            then: "suggest = \"joint-conference\", notify = [\"政务办\"]")
        + PolicySamples.rule(
            "escalation", "stewards", "when = { overdue = \"total\" }",
            then: "notify = [\"@coverage.units\", \"各招商部门\"], supervise = true")
            + """
            [[callback]]
            id = "unit"
            title = "承办单位回访"
            cite = "正文 三（三）"
            when = { state = ["reported", "answered"] }
            by = "unit"
            attempts = 3
            [[callback]]
            id = "office"
            title = "政务办回访"
            cite = "正文 四（一）"
            when = { state = "reported" }
            by = "office"
            attempts = 2

            """

    @Test("Every escalation that holds applies")
    func all() throws {
        let policy = try PolicySamples.policy(PolicySamples.coverage + Self.rules)
        let twice = policy.escalations(PolicySamples.enterprise(["returns": .integer(2), "overdue": .list([])]))
        #expect(twice.map(\.reference.rule) == ["conference"])
        #expect(twice[0].suggest == "joint-conference" && twice[0].notify == ["政务办"] && !twice[0].supervise)
        let late = policy.escalations(
            PolicySamples.enterprise(["overdue": .list(["contact", "total"]), "entity.section": .text("E")]))
        #expect(late.map(\.reference.rule) == ["conference", "stewards"])
        #expect(late[1].notify == ["规建局", "市场监管局", "政务办", "投促局"] && late[1].supervise)
        #expect(policy.escalations(PolicySamples.enterprise(["returns": .integer(1)])).isEmpty)
    }

    @Test("An escalation is explained with the values of every attribute that its condition asks for")
    func explains() throws {
        let policy = try PolicySamples.policy(Self.rules)
        let explanation = policy.explainEscalations(PolicySamples.enterprise(["returns": .integer(1)]))
        #expect(explanation.verdicts[0].reason.chinese == "要求超期的时限含有“总时限”，或者退单次数不少于 2，实际：超期的时限没有值、退单次数1")
    }

    @Test("Every callback that holds is owed")
    func callbacks() throws {
        let policy = try PolicySamples.policy(Self.rules)
        #expect(policy.callbacks(Facts(["state": .text("reported")])).map(\.by) == [.unit, .office])
        #expect(policy.callbacks(Facts(["state": .text("answered")])).map(\.attempts) == [3])
        #expect(policy.callbacks(Facts(["state": .text("closed")])).isEmpty)
    }
}
