import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("What comes of it that rules end")
struct RuleEndsTests {
    private static func route(_ id: String, _ when: String, _ dates: String = "") -> String {
        Samples.rule(
            "route", "\(dates)\nwhen = \(when)\nthen = { lead = \"政务办\", track = \"transferred\" }", id: id)
    }

    private static func deadline(_ id: String, _ when: String, _ dates: String = "") -> String {
        Samples.rule(
            "deadline",
            """
            \(dates)
            clock = "total"
            when = \(when)
            force = "binding"
            start = "registered"
            stop = "concluded"
            within = { working-days = 7 }
            """, id: id)
    }

    private static func findings(_ body: String, on today: String? = nil) throws -> [RuleFinding] {
        let ruleSet = try PolicySamples.ruleSet(body, revision: "test")
        let analysis = RuleAnalysis(ruleSet, plugins: StandardRules.plugins, on: today.flatMap { CivilDate($0) })
        #expect(analysis.isComplete)
        for finding in analysis.findings { try Replay.check(finding, ruleSet) }
        return analysis.findings.filter { $0.kind != .missingCitation }
    }

    @Test("A rule of which the last day is over is told from the next day on, with a request that it decided")
    func expired() throws {
        let body =
            Self.route("trial", "{ kind = \"help\" }", "until = 2026-06-30")
            + Self.route("rest", "{ kind = { present = true } }") + Self.route("none", "\"always\"")
        let found = try Self.findings(body, on: "2026-07-01").filter { $0.kind == .expired }
        #expect(found.map(\.rule?.rule) == ["trial"])
        #expect(found.map { "\($0.from)" } == ["2026-07-01"])
        #expect(found.first?.witness?["kind"] == .text("help"))
        #expect(found.first?.message.chinese.contains("2026-06-30") == true)
        #expect(!RuleFinding.Kind.expired.isFault)
        #expect(try !Self.findings(body, on: "2026-06-30").contains { $0.kind == .expired })
        #expect(try !Self.findings(body).contains { $0.kind == .expired })
    }

    @Test("Where the only rule of a clock ends, requests from the next day on have no such clock: one is shown")
    func lapse() throws {
        let found = try Self.findings(Self.deadline("only", "{ kind = \"help\" }", "until = 2026-06-30"))
        #expect(found.map(\.kind) == [.lapse])
        #expect(found.first?.rule?.rule == "only")
        #expect(found.first.map { "\($0.from)" } == "2026-07-01")
        #expect(found.first?.until == nil)
        #expect(found.first?.witness?["kind"] == .text("help"))
    }

    /// The rules after one that ends on 2026-06-30, and the days of the gap that opens; nil where there is none.
    static let successors: [(rules: String, gap: String?)] = [
        (deadline("next", "{ kind = [\"help\", \"complaint\"] }", "effective = 2026-07-01"), nil),
        (deadline("always", "\"always\""), nil),
        (deadline("other", "{ kind = \"complaint\" }", "effective = 2026-07-01"), "2026-07-01–"),
        (
            deadline("part", "{ kind = \"help\", urgency = \"normal\" }", "effective = 2026-07-01"), "2026-07-01–"
        ),
        (deadline("late", "{ kind = \"help\" }", "effective = 2026-09-01"), "2026-07-01–2026-08-31"),
        (
            deadline("one", "{ kind = \"help\", urgency = \"normal\" }", "effective = 2026-07-01")
                + deadline("two", "{ kind = \"help\", urgency = { not = \"normal\" } }", "effective = 2026-07-01"),
            "2026-07-01–"
        ),
        (
            deadline("one", "{ kind = \"help\", urgency = \"normal\" }", "effective = 2026-07-01")
                + deadline(
                    "two", "{ kind = \"help\", none = [{ urgency = \"normal\" }] }", "effective = 2026-07-01"), nil
        ),
    ]

    @Test("A clock lapses only for requests that no other rule takes over, until one does", arguments: successors)
    func takenOver(_ given: (rules: String, gap: String?)) throws {
        let found = try Self.findings(
            Self.deadline("ended", "{ kind = \"help\" }", "until = 2026-06-30") + given.rules)
        let gaps = found.filter { $0.kind == .lapse }.map { finding in
            "\(finding.from)–" + (finding.until.map { "\($0)" } ?? "")
        }
        #expect(gaps == (given.gap.map { [$0] } ?? []))
    }

    @Test("When all routes have ended, no rule answers any request: a gap, and one is shown")
    func noRouteLeft() throws {
        let body =
            Self.route("help", "{ kind = \"help\" }", "until = 2026-06-30")
            + Self.route("rest", "\"always\"", "until = 2026-06-30")
        let gap = try #require(try Self.findings(body).first { $0.kind == .gap })
        #expect("\(gap.from)" == "2026-07-01")
        #expect(gap.until == nil)
        #expect(gap.witness?["kind"] == .text("help"))
        let renewed = body + Self.route("new", "\"always\"", "effective = 2026-10-01")
        let hole = try #require(try Self.findings(renewed).first { $0.kind == .gap })
        #expect(hole.until.map { "\($0)" } == "2026-09-30")
    }
}
