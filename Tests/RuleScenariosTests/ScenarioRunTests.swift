import RuleModel
import RulePlugins
import RuleScenarios
import TOMLSyntax
import Testing

@Suite("Running a scenario")
struct ScenarioRunTests {
    private static let file = RuleFile(
        path: "rules/tests/one.toml",
        text: """
            # 一个情景。
            [[scenario]]
            title = "七个工作日"
            at = 2026-03-02T09:00:00+08:00
            facts = { matter = "drainage", entity.kind = "enterprise" }
            steps = [{ at = 2026-03-02T10:00:00+08:00, do = "accept" }]
            expect = { lead = "城环局", due.total = 2026-03-11T17:30:00+08:00 } # 到期日

            """)

    private static func runs(_ policy: CompiledPolicy, file: RuleFile = file) -> [ScenarioRun] {
        ScenarioReader(file, policy: policy).scenarios.map { ScenarioRun($0, policy: policy) }
    }

    @Test("What comes as expected passes")
    func passes() throws {
        let runs = Self.runs(try Shipped.policy())
        #expect(runs.map(\.isPassed) == [true])
    }

    @Test(
        "The rules that apply can be expected of every kind that is asked about requests",
        arguments: [
            ("route", "[\"by-matter\"]"), ("support", "[]"), ("coverage", "[\"fallback\"]"), ("escalation", "[]"),
            ("callback", "[\"by-unit\", \"by-office\"]"),
        ])
    func kinds(_ kind: (section: String, rules: String)) throws {
        let policy = try Shipped.policy()
        let text = Self.file.text.replacing(
            "lead = \"城环局\"", with: "lead = \"城环局\", rules.\(kind.section) = \(kind.rules)")
        let reader = ScenarioReader(RuleFile(path: Self.file.path, text: text), policy: policy)
        #expect(reader.diagnostics == [])
        let run = ScenarioRun(try #require(reader.scenarios.first), policy: policy)
        #expect(run.differences.map(\.actual) == [])
    }

    @Test("A changed rule fails it, with the difference, the rule, and the days counted")
    func fails() throws {
        let policy = try Shipped.policy(
            changing: "rules/service/deadlines.toml", "working-days = 7 }\nsuperseded-by",
            to: "working-days = 8 }\nsuperseded-by")
        let run = try #require(Self.runs(policy).first)
        let difference = try #require(run.differences.first)
        #expect(run.differences.count == 1)
        #expect(difference.key == "due.total")
        #expect(difference.expected == "2026-03-11T17:30:00+08:00")
        #expect(difference.actual == "2026-03-12T17:30:00+08:00")
        #expect(difference.reasons.contains { $0.contains("总时限（total，rules/service/deadlines.toml:") })
        #expect(difference.reasons.contains { $0.contains("2026-03-12 第 8 天") })
    }

    @Test("An update writes what was found in its place, and leaves everything else alone")
    func update() throws {
        let policy = try Shipped.policy(
            changing: "rules/service/deadlines.toml", "working-days = 7 }\nsuperseded-by",
            to: "working-days = 8 }\nsuperseded-by")
        let updated = ScenarioUpdate.text(of: Self.file, after: Self.runs(policy))
        let expected = Self.file.text.replacing("2026-03-11T17:30", with: "2026-03-12T17:30")
        #expect(String(decoding: updated, as: UTF8.self) == expected)
        let again = RuleFile(path: Self.file.path, bytes: updated)
        #expect(Self.runs(policy, file: again).map(\.isPassed) == [true])
    }

    /// A fault in a scenario file: what is written, its code, and what is suggested.
    static let faults: [(old: String, new: String, code: String, suggestion: String?)] = [
        ("title", "titel", "TEST-0001", "title"), ("title = \"七个工作日\"\n", "", "TEST-0002", nil),
        ("expect = {", "expct = {", "TEST-0001", "expect"),
        ("at = 2026-03-02T09:00:00+08:00", "at = 2026-03-02", "TEST-0003", nil),
        ("lead = \"城环局\"", "lead = \"城环据\"", "TEST-0004", "城环局"),
        ("do = \"accept\"", "do = \"acept\"", "TEST-0004", "accept"),
        ("due.total", "due.totla", "TEST-0004", "total"),
        ("matter = \"drainage\"", "matter = \"drainag\"", "TEST-0005", "drainage"),
        ("matter = ", "mater = ", "TEST-0005", "matter"),
        ("lead = \"城环局\"", "support = [\"工信局\", \"城环据\"]", "TEST-0004", "城环局"),
        ("lead = \"城环局\"", "status.total = \"runing\"", "TEST-0004", "running"),
        ("lead = \"城环局\"", "route = \"by-mater\"", "TEST-0004", "by-matter"),
        ("lead = \"城环局\"", "rule.total = \"totl\"", "TEST-0004", "total"),
        ("lead = \"城环局\"", "rules.support = [\"tecnology\"]", "TEST-0004", "technology"),
        ("lead = \"城环局\"", "state = \"dispatchd\"", "TEST-0004", "dispatched"),
        ("lead = \"城环局\"", "state = \"已派单\"", "TEST-0004", "dispatched"),
        ("lead = \"城环局\"", "track = \"transfered\"", "TEST-0004", "transferred"),
        ("lead = \"城环局\"", "overdue = [\"totl\"]", "TEST-0004", "total"),
        ("lead = \"城环局\"", "suggestions = [\"joint-conferense\"]", "TEST-0004", "joint-conference"),
        ("do = \"accept\"", "do = \"accept\", refused = \"wrong-stat\"", "TEST-0004", "wrong-state"),
        ("expect = {", "until = 2026-03-02T09:30:00+08:00\nexpect = {", "TEST-0006", nil),
        ("steps = [{ at = 2026-03-02T10", "steps = [{ at = 2026-03-01T10", "TEST-0006", nil),
        ("[[scenario]]", "[scenario]", "TEST-0003", nil),
        ("at = 2026-03-02T09:00:00+08:00", "at = 2026-03-02T09:00:00", "TEST-0003", "2026-03-02T09:00:00+08:00"),
        ("at = 2026-03-02T09:00:00+08:00", "at = \"2026-03-02T01:00:00Z\"", "TEST-0003", "2026-03-02T01:00:00Z"),
        (
            "due.total = 2026-03-11T17:30:00+08:00", "due.total = 2026-03-11T17:30:00", "TEST-0003",
            "2026-03-11T17:30:00+08:00"
        ),
        ("do = \"accept\"", "do = \"签收\"", "TEST-0004", "accept"),
        ("due.total", "due.总时限", "TEST-0004", "total"),
        ("lead = \"城环局\"", "主办 = \"城环局\"", "TEST-0001", "lead"),
        ("expect = {", "期望 = {", "TEST-0001", "expect"),
        ("lead = \"城环局\"", "status.total = \"在计时\"", "TEST-0004", "running"),
        ("matter = \"drainage\"", "事项 = \"drainage\"", "TEST-0005", "matter"),
        ("matter = \"drainage\"", "matter = \"给排水与雨污管网\"", "TEST-0005", "drainage"),
        ("lead = \"城环局\"", "support = \"工信局\"", "TEST-0003", "[\"工信局\"]"),
        ("lead = \"城环局\"", "lead = [\"城环局\"]", "TEST-0003", "\"城环局\""),
        ("matter = \"drainage\"", "matter = \"drainage\", returns = 2", "TEST-0005", nil),
        ("matter = \"drainage\"", "matter = \"drainage\", track = \"instant\"", "TEST-0005", nil),
    ]

    @Test("A slip in a scenario file is told at its place", arguments: faults)
    func slips(_ fault: (old: String, new: String, code: String, suggestion: String?)) throws {
        let file = RuleFile(path: Self.file.path, text: Self.file.text.replacing(fault.old, with: fault.new))
        let found = ScenarioReader(file, policy: try Shipped.policy()).diagnostics
        #expect(found.contains { $0.code == fault.code && $0.suggestion == fault.suggestion }, "\(found)")
        #expect(found.allSatisfy { !$0.message.chinese.contains("是不是") }, "\(found)")
    }

    @Test(
        "What only follows from a slip is not told beside it",
        arguments: [
            ("at = 2026-03-02T09:00:00+08:00", "at = 2026年3月2日", "TOML-0010"), ("lead = ", "牵头 = ", "TEST-0001"),
            ("[[scenario]]", "[[情景]]", "TEST-0001"), ("entity.kind = ", "主体类型 = ", "TEST-0005"),
            ("due.total", "due.总时限", "TEST-0004"),
        ])
    func toldOnce(_ old: String, _ new: String, _ code: String) throws {
        let file = RuleFile(path: Self.file.path, text: Self.file.text.replacing(old, with: new))
        #expect(ScenarioReader(file, policy: try Shipped.policy()).diagnostics.map(\.code) == [code])
    }

    @Test("A misspelt name of a list is marked alone; where none is near, those that there are are listed")
    func marks() throws {
        let policy = try Shipped.policy()
        func fault(_ expectation: String) throws -> (SourceDiagnostic, text: String) {
            let text = Self.file.text.replacing("lead = \"城环局\"", with: expectation)
            let found = ScenarioReader(RuleFile(path: Self.file.path, text: text), policy: policy).diagnostics
            let only = try #require(found.count == 1 ? found[0] : nil, "\(found)")
            return (only, String(decoding: Array(text.utf8)[only.range], as: UTF8.self))
        }
        #expect(try fault("support = [\"工信局\", \"城环据\"]").text == "\"城环据\"")
        let far = try fault("state = \"xyzzy\"")
        #expect(far.0.suggestion == nil && far.text == "\"xyzzy\"")
        #expect(far.0.message.chinese.contains("可以写 registered、"), "\(far.0.message.chinese)")
    }

    @Test(
        "A rule that was given another id is proposed by it: it is the one that decides where the former was expected",
        arguments: [
            (
                "rules/service/deadlines.toml", "id = \"accept\"", "id = \"sign\"\nclock = \"accept\"",
                "rule.accept = \"accept\"", "sign"
            ),
            (
                "rules/service/routes.toml", "id = \"by-matter\"", "id = \"catalogue\"", "route = \"by-matter\"",
                "catalogue"
            ),
            (
                "rules/service/callbacks.toml", "id = \"by-office\"", "id = \"zone\"",
                "rules.callback = [\"by-unit\", \"by-office\"]", "zone"
            ),
        ])
    func renamed(_ path: String, _ old: String, _ new: String, _ expected: String, _ proposed: String) throws {
        let policy = try Shipped.policy(changing: path, old, to: new)
        let text = Self.file.text.replacing("lead = \"城环局\"", with: expected)
        let reader = ScenarioReader(RuleFile(path: Self.file.path, text: text), policy: policy)
        let only = try #require(reader.diagnostics.count == 1 ? reader.diagnostics[0] : nil, "\(reader.diagnostics)")
        #expect((only.code, only.suggestion) == ("TEST-0004", proposed))
        #expect(only.message.chinese.contains("现在用的是“\(proposed)”"), "\(only.message.chinese)")
        var mended = Array(text.utf8)
        mended.replaceSubrange(only.range, with: Array("\"\(proposed)\"".utf8))
        let again = ScenarioReader(RuleFile(path: Self.file.path, bytes: mended), policy: policy)
        #expect(again.diagnostics == [])
        #expect(again.scenarios.map { ScenarioRun($0, policy: policy).isPassed } == [true])
    }

    @Test("Where another fault of the scenario may be why another rule decides, none is proposed")
    func notProposed() throws {
        let policy = try Shipped.policy()
        let text = Self.file.text.replacing("lead = \"城环局\"", with: "route = \"xyzzy\"")
            .replacing("matter = \"drainage\"", with: "matter = \"xyzzy\"")
        let found = ScenarioReader(RuleFile(path: Self.file.path, text: text), policy: policy).diagnostics
        #expect(found.map(\.code) == ["TEST-0005", "TEST-0004"])
        #expect(found.last?.suggestion == nil)
    }

    private static func permission(_ who: String, _ expect: String) -> RuleFile {
        RuleFile(
            path: "rules/tests/who.toml",
            text: """
                [[scenario]]
                title = "谁可以做什么"
                at = 2026-03-02T09:00:00+08:00
                who = \(who)
                expect = \(expect)

                """)
    }

    @Test("What somebody may do is told command by command, in any order; why not, and why all the same")
    func permissions() throws {
        let policy = try Shipped.policy()
        let asked = "{ role = \"reviewer\", own-unit = true }"
        let sound = Self.permission(
            asked, "{ may = [\"close\", \"call-back\", \"report-result\", \"review\", \"attach\", \"note\"] }")
        #expect(Self.runs(policy, file: sound).map(\.isPassed) == [true])
        let wrong = Self.permission(asked, "{ may = [\"note\", \"attach\", \"review\", \"accept\"] }")
        let run = try #require(Self.runs(policy, file: wrong).first)
        let difference = try #require(run.differences.first)
        #expect(difference.key == "may")
        #expect(difference.reasons.contains("可以“反馈结果”：审核人审核本单位的办结（review）"), "\(difference.reasons)")
        #expect(
            difference.reasons.contains("不可以“签收”：没有权限规则符合，最接近的是承办人签收、退单（take）"),
            "\(difference.reasons)")
        let updated = RuleFile(path: wrong.path, bytes: ScenarioUpdate.text(of: wrong, after: [run]))
        #expect(Self.runs(policy, file: updated).map(\.isPassed) == [true])
    }

    @Test(
        "What stands outside the scenarios is told once, with where it belongs",
        arguments: [
            ("[[scenario]]\n", "", "title", "[[scenario]]", nil, 4),
            ("# 一个情景。\n", "[pack]\nid = \"a\"\n[[ deadline ]]\nid = \"b\"\n", "pack", "tests", nil, 1),
            ("# 一个情景。\n", "[calendar]\nhours = [\"08:30-12:00\"]\n", "calendar", "tests", nil, 0),
            ("facts = {", "[facts]\nentity = {", "facts", "scenario", "scenario.facts", 0),
        ] as [(String, String, String, String, String?, Int)])
    func outside(
        _ old: String, _ new: String, _ key: String, _ words: String, _ suggestion: String?, _ others: Int
    ) throws {
        let file = RuleFile(path: Self.file.path, text: Self.file.text.replacing(old, with: new))
        let found = ScenarioReader(file, policy: try Shipped.policy()).diagnostics.filter { $0.code == "TEST-0001" }
        #expect(found.count == 1)
        let fault = try #require(found.first)
        let place = try #require(file.text.firstRange(of: key)).lowerBound
        let start = file.text.utf8.distance(from: file.text.startIndex, to: place)
        #expect(fault.range == start..<start + key.utf8.count)
        #expect(fault.message.chinese.contains(words) && fault.message.english.contains(words), "\(fault)")
        #expect(fault.suggestion == suggestion && fault.related.count == others, "\(fault)")
    }

    @Test("A scenario of permissions is about nothing else, and names roles and commands that there are")
    func permissionSlips() throws {
        let policy = try Shipped.policy()
        func codes(_ who: String, _ expect: String) -> [String] {
            ScenarioReader(Self.permission(who, expect), policy: policy).diagnostics.map(\.code)
        }
        #expect(codes("{ role = \"intake\" }", "{ may = [\"register\"] }") == [])
        #expect(codes("{ role = \"intaek\" }", "{ may = [\"register\"] }") == ["TEST-0005"])
        #expect(codes("{ matter = \"drainage\" }", "{ may = [] }") == ["TEST-0005"])
        #expect(codes("{ role = \"intake\" }", "{ may = [\"regsiter\"] }") == ["TEST-0004"])
        #expect(codes("{ role = \"intake\" }", "{ lead = \"规建局\" }") == ["TEST-0001"])
        let story = Self.permission("{ role = \"intake\" }\nfacts = { matter = \"drainage\" }", "{ may = [] }")
        #expect(ScenarioReader(story, policy: policy).diagnostics.map(\.code) == ["TEST-0001"])
    }
}
