import RuleModel
import RulePlugins
import RuleScenarios
import TOMLSyntax
import Testing

@Suite("Steps of a scenario that go otherwise")
struct ScenarioStepTests {
    private static func file(_ steps: String, _ expect: String = "lead = \"城环局\"") -> RuleFile {
        RuleFile(
            path: "rules/tests/steps.toml",
            text: """
                # 一个情景。
                [[scenario]]
                title = "谁可以做什么"
                at = 2026-03-02T09:00:00+08:00
                facts = { matter = "drainage", entity.kind = "enterprise" }
                expect = { \(expect) } # 由谁办
                \(steps)
                """)
    }

    private static func runs(
        _ file: RuleFile, _ policy: CompiledPolicy, language: Language = .chinese
    ) throws -> [ScenarioRun] {
        let reader = ScenarioReader(file, policy: policy)
        try #require(reader.diagnostics.map(\.message.chinese) == [])
        return reader.scenarios.map { ScenarioRun($0, policy: policy, language: language) }
    }

    /// Steps as they are written, and as an update writes them.
    static let updates: [(steps: String, updated: String)] = [
        (
            "steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"contact\" }] # 对接",
            "steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"contact\", refused = \"wrong-state\" }] # 对接"
        ),
        (
            "steps = [{ at = 2026-03-02T10:00:00+08:00, refused = \"no-window\", do = \"contact\" }]",
            "steps = [{ at = 2026-03-02T10:00:00+08:00, refused = \"wrong-state\", do = \"contact\" }]"
        ),
        (
            "steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"accept\", refused = \"wrong-state\" }]",
            "steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"accept\" }]"
        ),
        (
            "steps = [{ refused = \"wrong-state\", at = 2026-03-02T10:00:00+08:00, do = \"accept\" }]",
            "steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"accept\" }]"
        ),
        (
            "[[scenario.steps]]\n  at = 2026-03-02T10:00:00+08:00\n  do = \"contact\" # 对接\n# 完\n",
            "[[scenario.steps]]\n  at = 2026-03-02T10:00:00+08:00\n  do = \"contact\" # 对接\n"
                + "  refused = \"wrong-state\"\n# 完\n"
        ),
        (
            "[[scenario.steps]]\r\nat = 2026-03-02T10:00:00+08:00\r\ndo = \"contact\"\r\n",
            "[[scenario.steps]]\r\nat = 2026-03-02T10:00:00+08:00\r\ndo = \"contact\"\r\n"
                + "refused = \"wrong-state\"\r\n"
        ),
        (
            "[[scenario.steps]]\nrefused = \"wrong-state\"\nat = 2026-03-02T10:00:00+08:00\ndo = \"accept\"\n",
            "[[scenario.steps]]\nat = 2026-03-02T10:00:00+08:00\ndo = \"accept\"\n"
        ),
        (
            "[[scenario.steps]]\nrefused = \"wrong-state\" # 晚了\nat = 2026-03-02T10:00:00+08:00\ndo = \"accept\"",
            "[[scenario.steps]]\n # 晚了\nat = 2026-03-02T10:00:00+08:00\ndo = \"accept\""
        ),
    ]

    @Test("An update writes whether a step is refused and why, and leaves comments and order", arguments: updates)
    func update(_ update: (steps: String, updated: String)) throws {
        let policy = try Shipped.policy()
        let file = Self.file(update.steps)
        let runs = try Self.runs(file, policy)
        #expect(runs.map(\.differences.count) == [1])
        let updated = RuleFile(path: file.path, bytes: ScenarioUpdate.text(of: file, after: runs))
        #expect(updated.text == Self.file(update.updated).text)
        #expect(try Self.runs(updated, policy).map(\.isPassed) == [true])
        #expect(ScenarioUpdate.left(runs) == 0)
    }

    /// Steps of which the last goes otherwise, and pieces of why.
    static let reasons: [(steps: String, pieces: [String])] = [
        (
            "{ at = 2026-03-02T10:00:00+08:00, do = \"contact\" }",
            [
                "只在这些状态可以做：已签收（accepted）、办理中（handling）", "状态是“已派单”（dispatched），是这样来的：",
                "2026-03-02T09:00:00+08:00 派单，状态是“已派单”（dispatched）",
            ]
        ),
        (
            "{ at = 2026-03-02T10:00:00+08:00, do = \"accept\", refused = \"no-window\" }",
            ["可以“签收”", "√ 承办人签收、退单（take，rules/service/permissions.toml:", "状态是“已派单”（dispatched）"]
        ),
        (
            "{ at = 2026-03-02T10:00:00+08:00, do = \"accept\" }, { at = 2026-03-20T10:00:00+08:00, do = \"return\" }",
            ["期限在 2026-03-", "√ ", " 到期"]
        ),
        (
            "{ at = 2026-03-02T10:00:00+08:00, do = \"accept\" }, { at = 2026-03-02T11:00:00+08:00, do = \"conclude\" }, "
                + "{ at = 2026-03-02T12:00:00+08:00, do = \"approve\" }, "
                + "{ at = 2026-03-02T13:00:00+08:00, do = \"report-result\" }, "
                + "{ at = 2026-03-02T14:00:00+08:00, do = \"close\" }",
            ["（by-unit，rules/service/callbacks.toml:", "已经回访 0 次"]
        ),
    ]

    @Test("A step that goes otherwise says which rule or state decided, and how it came to that", arguments: reasons)
    func told(_ told: (steps: String, pieces: [String])) throws {
        let run = try #require(try Self.runs(Self.file("steps = [\(told.steps)]"), try Shipped.policy()).first)
        let difference = try #require(run.differences.first)
        #expect(difference.key == "steps")
        let lines = difference.reasons.joined(separator: "\n")
        for piece in told.pieces { #expect(lines.contains(piece), "\(piece) in \(difference.actual)\n\(lines)") }
    }

    @Test("A step that nobody is permitted to do names each permission and what it asks for")
    func forbidden() throws {
        let policy = try Shipped.policy(
            changing: "rules/service/permissions.toml",
            "when = { role = \"handler\", own-unit = true, state = [\"dispatched\", \"accepted\"] }",
            to: "when = { role = \"reviewer\", own-unit = true }")
        let steps = "steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"accept\" }]"
        let run = try #require(try Self.runs(Self.file(steps), policy).first)
        let difference = try #require(run.differences.first)
        #expect(difference.actual.hasPrefix("refused = \"not-permitted\""), "\(difference.actual)")
        #expect(difference.reasons.first == "不可以“签收”：没有权限规则符合", "\(difference.reasons)")
        #expect(difference.reasons.contains { $0.hasPrefix("  × 承办人签收、退单（take）：要求角色") }, "\(difference.reasons)")
        #expect(difference.reasons.count == 2)
    }

    @Test("In English a refusal is told in English")
    func english() throws {
        let file = Self.file("steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"contact\" }]")
        let run = try #require(try Self.runs(file, try Shipped.policy(), language: .english).first)
        let difference = try #require(run.differences.first)
        #expect(difference.expected == "done")
        let words = ([difference.actual] + difference.reasons).joined(separator: "\n")
        #expect(words.unicodeScalars.allSatisfy { $0.value < 0x4E00 || $0.value > 0x9FFF }, "\(words)")
        #expect(words.contains("contact is possible in these states: accepted, handling"), "\(words)")
    }

    /// An expectation that is not met, and pieces of why.
    static let expectations: [(expect: String, pieces: [String])] = [
        ("state = \"handling\"", ["状态是“已签收”（accepted），是这样来的：", "登记，状态是“已登记”（registered）", "签收，状态是“已签收”"]),
        (
            "rules.route = []",
            ["√ 按事项目录由职能部门办理（by-matter，rules/service/routes.toml:", "× 政策咨询、办事流程等简单问题即时解决（instant）：要求"]
        ),
        ("rules.support = [\"technology\"]", ["没有协办单位", "（technology）：要求"]),
        ("rules.coverage = [\"paired\"]", ["（paired）：要求", "（fallback，rules/service/coverage.toml:"]),
        ("rules.escalation = [\"supervise-overdue\"]", ["适用 0 条升级规则", "× 超期督办（supervise-overdue）：要求"]),
        ("rules.callback = [\"by-unit\"]", ["（by-office，rules/service/callbacks.toml:"]),
        ("rules.deadline = [\"contact\"]", ["“对接企业”不计时", "× 对接企业（contact）：要求"]),
    ]

    @Test("Every expectation that is not met says why", arguments: expectations)
    func why(_ told: (expect: String, pieces: [String])) throws {
        let steps = "steps = [{ at = 2026-03-02T10:00:00+08:00, do = \"accept\" }]"
        let run = try #require(try Self.runs(Self.file(steps, told.expect), try Shipped.policy()).first)
        let difference = try #require(run.differences.first)
        let lines = difference.reasons.joined(separator: "\n")
        for piece in told.pieces { #expect(lines.contains(piece), "\(piece) in\n\(lines)") }
    }

    @Test(
        "A share of coverage is rounded down, so that only all is 100",
        arguments: [(47, 49, 95), (999, 1000, 99), (0, 3, 0), (49, 49, 100), (0, 0, 100)])
    func percent(_ share: (part: Int, whole: Int, percent: Int)) {
        #expect(ScenarioCoverage.percent(share.part, of: share.whole) == share.percent)
    }
}
