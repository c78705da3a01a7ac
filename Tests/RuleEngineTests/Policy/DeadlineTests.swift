import DeadlineRules
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Which clocks a request carries")
struct DeadlineTests {
    static let accept = """
        [[deadline]]
        id = "accept-urgent"
        clock = "accept"
        title = "紧急签收"
        source = "default"
        when = { urgency = "life-property" }
        force = "binding"
        start = "dispatched"
        stop = "accepted"
        cancel = "returned"
        within = { minutes = 15 }
        [[deadline]]
        id = "accept"
        title = "签收"
        source = "default"
        when = "always"
        force = "binding"
        start = "dispatched"
        stop = ["accepted"]
        cancel = ["returned"]
        within = { working-days = 1 }
        at-due = "accept"
        [[deadline]]
        id = "return"
        title = "退单期"
        source = "default"
        when = { track = ["transferred", "cross-department"] }
        force = "window"
        start = "dispatched"
        within = { working-days = 1 }
        shuts = "return"
        [[deadline]]
        id = "resolution"
        title = "会议限期"
        cite = "正文 三（二）2"
        when = "always"
        force = "binding"
        start = "dispatched"
        due-at = "@event.due"
        [[deadline]]
        id = "total"
        title = "总时限"
        cite = "正文 三（二）2"
        when = { entity.kind = ["enterprise", "individual-business"], track = "transferred" }
        force = "binding"
        start = "registered"
        stop = ["answered", "concluded"]
        pause = "suspended"
        within = { working-hours = 7.5 }
        due = "same-time"
        superseded-by = "resolution"
        warn = [{ at = "50%", level = "yellow" }, { before = { working-hours = 4 }, level = "orange" }, \
        { after = { working-days = 1 }, level = "red" }]

        """

    @Test("The first rule of each clock counts, in the order of the pack")
    func firstOfEach() throws {
        let policy = try PolicySamples.policy(Self.accept)
        let normal = policy.deadlines(
            PolicySamples.enterprise(["urgency": .text("normal"), "track": .text("instant")]))
        #expect(normal.map(\.clock) == ["accept", "resolution"])
        #expect(normal[0].limit == .within(.workingDays(1)) && normal[0].atDue == .accept)
        let urgent = policy.deadlines(
            PolicySamples.enterprise(["urgency": .text("life-property"), "track": .text("transferred")]))
        #expect(urgent.map(\.reference.rule) == ["accept-urgent", "return", "resolution", "total"])
        #expect(urgent[0].limit == .within(.minutes(15)) && urgent[0].atDue == nil)
    }

    @Test("Every key of a deadline is read")
    func keys() throws {
        let policy = try PolicySamples.policy(Self.accept)
        let rules = policy.deadlines(PolicySamples.enterprise(["track": .text("transferred")]))
        let total = try #require(rules.first { $0.clock == .total })
        #expect(total.force == .binding && total.start == .registered)
        #expect(total.stop == [.answered, .concluded] && total.cancel.isEmpty && total.pause == [.suspended])
        #expect(total.limit == .within(.workingSeconds(27_000)))
        #expect(
            total.conventions
                == DueConventions(dayZero: .notCounted, restDay: .nextWorkingDay, due: .sameTime, pauseBy: .wholeDays))
        #expect(total.supersededBy == .resolution && total.shuts == nil)
        #expect(
            total.warnings == [
                WarningRule(at: .percent(50), level: .yellow),
                WarningRule(at: .before(.workingSeconds(14_400)), level: .orange),
                WarningRule(at: .after(.workingDays(1)), level: .red),
            ])
        #expect(total.reference.cite == "正文 三（二）2" && total.reference.document == "工作实施方案")
        let window = try #require(rules.first { $0.clock == .return })
        #expect(window.force == .window && window.shuts == .return && window.reference.isDefault)
        let resolution = try #require(rules.first { $0.clock == .resolution })
        #expect(resolution.limit == .eventDue)
    }

    @Test("Hours, minutes and fixed dates need no conventions of days")
    func conventions() throws {
        let file = RuleFile(
            path: "rules/hours.toml",
            text: "[pack]\nid = \"h\"\ntitle = \"h\"\ndocument = \"d\"\neffective = 2026-01-01\n"
                + Samples.deadline(limit: "within = { minutes = 30 }"))
        let result = RuleChecker.check(files: [Samples.base, file], plugins: StandardRules.plugins)
        #expect(result.diagnostics.isEmpty)
    }

    @Test("Each clock is explained on its own: its rule, and why others of the clock did not count")
    func explains() throws {
        let policy = try PolicySamples.policy(Self.accept)
        let facts = PolicySamples.enterprise(["track": .text("own-unit"), "urgency": .text("normal")])
        let clocks = policy.explainDeadlines(facts)
        #expect(clocks.map(\.question) == ["accept", "return", "resolution", "total"].map { .deadline(ClockName($0)) })
        #expect(clocks[0].answer.chinese == "“签收”：自派单起 1 个工作日内")
        #expect(clocks[0].earlier.first?.reason.chinese == "要求紧急程度是“生命财产”，实际是“一般”")
        #expect(clocks[3].answer.chinese == "“总时限”不计时")
        #expect(clocks[3].matched.isEmpty)
        #expect(clocks[3].verdicts.first?.failure?.actual.map(\.value) == [.text("own-unit")])
    }

    @Test("The calendar of all packs reckons their clocks")
    func calendar() throws {
        let calendar = try PolicySamples.policy().calendar
        let definition = calendar.definition
        #expect(definition.publishedYears == 2026...2026)
        #expect(definition.holidays.count == 9 && definition.makeUpDays.count == 2)
        #expect(definition.kind(of: try #require(CivilDate("2026-02-14"))) == .makeUp("春节"))
        #expect(definition.zone == "Asia/Shanghai")
    }
}
