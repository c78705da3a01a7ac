import RuleEngine
import RuleModel
import RulePlugins
import StarsRules
import TOMLSyntax
import Testing
import WorkCalendar

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

    @Test("It is analysed: a rule that never decides is told, with a request that shows it")
    func analysed() throws {
        let late = Self.quick.replacing("\"quick\"", with: "\"late\"").replacing("stars = 5", with: "stars = 4")
        let set = try #require(check(Self.quick + late + Self.other).ruleSet)
        let analysis = RuleAnalysis(set, plugins: StandardRules.plugins + [StarsPlugin()])
        let faults = analysis.findings.filter { $0.section == "stars" && $0.kind.isFault }
        #expect(faults.map(\.kind) == [.shadowed])
        #expect(faults.first?.rule?.rule == "late")
        let witness = try #require(faults.first?.witness)
        let day = try #require(CivilDate("2026-03-02"))
        #expect(CompiledRules(StarsPlugin(), in: set).first(witness, on: day)?.outcome == 5)
    }

    @Test("It is compared: a changed outcome is a sentence in its own words")
    func compared() throws {
        func version(_ body: String) throws -> RuleSetComparison.Version {
            let set = try #require(check(body).ruleSet)
            return RuleSetComparison.Version(
                set, files: [RuleFile(path: "rules/test.toml", text: Samples.header + body)])
        }
        let plugins = StandardRules.plugins + [StarsPlugin()]
        let changed = Self.quick.replacing("stars = 5", with: "stars = 4") + Self.other
        let comparison = RuleSetComparison(
            try version(Self.quick + Self.other), try version(changed), plugins: plugins)
        #expect(comparison.changes.flatMap(\.sentences).map(\.chinese) == ["结果由“5 星”改为“4 星”"])
        #expect(comparison.changes.map(\.heading.chinese) == ["评星规则“快”（quick）"])
        let split = Self.quick.replacing("max = 2", with: "max = 1") + Self.quick.replacing("quick", with: "second")
        let same = RuleSetComparison(
            try version(Self.quick + Self.other), try version(split + Self.other), plugins: plugins)
        #expect(same.isEquivalent)
        #expect(same.changes.map(\.kind) == [.split])
    }

    @Test("Without the plugin its section is unknown")
    func unknown() {
        #expect(check(Self.other, plugins: StandardRules.plugins).diagnostics.map(\.code) == ["RULE-0004"])
    }
}
