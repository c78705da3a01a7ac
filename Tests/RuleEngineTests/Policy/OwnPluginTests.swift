import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

/// A kind of rule as a third party would write it: how many stars a request's answer is given.
private struct StarsPlugin: RulePlugin {
    let section = "stars"
    let title = BilingualText(chinese: "评星规则", english: "stars")
    let shape = SectionShape.rules
    let hitPolicy = HitPolicy.first

    func declare(in vocabulary: inout Vocabulary) {
        let title = BilingualText(chinese: "办理天数", english: "days taken")
        vocabulary.declare(Attribute("days-taken", .integer, title: title))
    }

    func read(_ reader: inout RuleReader) -> Int? { reader.integer("stars", in: 1...5, required: true) }

    func check(_ rules: [Rule<Int>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        guard let last = rules.last, last.condition != .always else { return }
        diagnostics.append(
            RuleFault.make(
                "STARS-0001", severity: .warning, "最后一条应总是成立", "the last rule should always hold", at: last.location)
        )
    }

    func sentence(for outcome: Int, in vocabulary: Vocabulary) -> BilingualText {
        BilingualText(chinese: "\(outcome) 星", english: "\(outcome) stars")
    }
}

@Suite("A new kind of rule is one plugin")
struct OwnPluginTests {
    private static let quick =
        "[[stars]]\nid = \"quick\"\ntitle = \"快\"\nsource = \"default\"\n"
        + "when = { days-taken = { max = 2 } }\nstars = 5\n"
    private static let other =
        "[[stars]]\nid = \"other\"\ntitle = \"其余\"\nsource = \"default\"\nwhen = \"always\"\nstars = 3\n"

    private func check(_ body: String, plugins: [any RulePlugin] = StandardRules.plugins + [StarsPlugin()])
        -> RuleChecker.Result
    {
        let file = RuleFile(path: "rules/test.toml", text: Samples.header + body)
        return RuleChecker.check(files: [Samples.base, file], plugins: plugins)
    }

    @Test("Its rules are read, checked, decided and explained without anything else knowing it")
    func whole() throws {
        let set = try #require(check(Self.quick + Self.other).ruleSet)
        let rules = CompiledRules(StarsPlugin(), in: set)
        let day = try #require(CivilDate("2026-03-02"))
        #expect(rules.first(Facts(["days-taken": .integer(2)]), on: day)?.outcome == 5)
        #expect(rules.matching(Facts(["days-taken": .integer(3)]), on: day).map(\.outcome) == [3])
        let verdicts = rules.verdicts(Facts(["days-taken": .integer(3)]), on: day, vocabulary: set.vocabulary)
        #expect(verdicts.map(\.outcome.chinese) == ["5 星", "3 星"])
        #expect(verdicts[0].reason.chinese == "要求办理天数不多于 2，实际是3")
    }

    @Test("Its faults are found like those of every other kind, its own checks run")
    func faults() {
        let codes = check(Self.quick.replacing("stars = 5", "stars = 6")).diagnostics.map(\.code)
        #expect(codes == ["RULE-0007"])
        #expect(check(Self.quick).diagnostics.map(\.code) == ["STARS-0001"])
        #expect(check(Self.quick).ruleSet != nil)
    }

    @Test("Without the plugin its section is unknown")
    func unknown() {
        #expect(check(Self.other, plugins: StandardRules.plugins).diagnostics.map(\.code) == ["RULE-0004"])
    }
}
