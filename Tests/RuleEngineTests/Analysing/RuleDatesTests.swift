import RuleEngine
import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Dates that make no difference")
struct RuleDatesTests {
    private static let days = ["2026-01-01", "2026-03-01", "2026-05-01", "2026-07-01"].compactMap { CivilDate($0) }

    private static func route(_ id: String, _ dates: String = "", lead: String = "政务办", kind: String = "help") -> String
    {
        Samples.rule(
            "route", "\(dates)\nwhen = { kind = \"\(kind)\" }\nthen = { lead = \"\(lead)\", track = \"transferred\" }",
            id: id)
    }

    private static let rest = Samples.rule(
        "route", "when = \"always\"\nthen = { lead = \"规建局\", track = \"transferred\" }", id: "rest")

    private static func findings(_ body: String) throws -> [RuleFinding] {
        let ruleSet = try PolicySamples.ruleSet(body, revision: "test")
        let analysis = RuleAnalysis(ruleSet, plugins: StandardRules.plugins)
        #expect(analysis.isComplete)
        for finding in analysis.findings { try Replay.check(finding, ruleSet) }
        return analysis.findings.filter { $0.kind == .dateWithoutEffect }
    }

    /// Rules with dates, and those dates that are told, each with the rule that says the same beyond it, if one does.
    static let examples: [(rules: String, told: [String])] = [
        // One that another one follows which says the same; told once, with the later one.
        (route("p", "until = 2026-12-31") + route("q", "effective = 2027-01-01"), ["q effective = 2027-01-01 p"]),
        (route("q", "effective = 2027-01-01") + route("p", "until = 2026-12-31"), ["q effective = 2027-01-01 p"]),
        // One within another that says the same.
        (route("p", "until = 2026-12-31") + route("q"), ["p until = 2026-12-31 q"]),
        (route("p", "effective = 2026-12-01") + route("q"), ["p effective = 2026-12-01 q"]),
        // One that does not come to its turn while another one is in force, whether it is or not.
        (
            route("p", "until = 2026-06-30") + route("s", "effective = 2026-04-01\nuntil = 2026-08-01", lead: "社发局"),
            ["s effective = 2026-04-01"]
        ),
        // A date on which another one takes over that says something else, or another clause of the same.
        (route("p", "until = 2026-12-31") + route("q", "effective = 2027-01-01", lead: "社发局"), []),
        (
            route("p", "until = 2026-12-31")
                + route("q", "effective = 2027-01-01").replacing("source = \"default\"", with: "cite = \"正文\""), []
        ),
        (route("p", "until = 2026-12-31") + route("q", "effective = 2027-02-01"), []),
        (route("p", "until = 2026-12-31") + route("q", "effective = 2027-01-01", kind: "complaint"), []),
        // Of one that never decides there is more to be said than of its dates.
        (route("p") + route("q", "effective = 2026-12-01", lead: "社发局"), []),
    ]

    @Test("Told is what the set algebra proves, not what reads alike", arguments: examples)
    func told(_ given: (rules: String, told: [String])) throws {
        let found = try Self.findings(given.rules + Self.rest).map { finding in
            ([finding.rule?.rule ?? "", finding.detail?.chinese ?? ""] + finding.others.map(\.rule))
                .joined(separator: " ")
        }
        #expect(found == given.told)
    }

    @Test("The request that shows it meets both rules; the sentence names the other one")
    func shown() throws {
        let found = try Self.findings(
            Self.route("p", "until = 2026-12-31") + Self.route("q", "effective = 2027-01-01") + Self.rest)
        let finding = try #require(found.first)
        #expect(finding.witness?["kind"] == .text("help"))
        #expect(finding.message.chinese.hasSuffix("”的结果也相同") && finding.message.english.contains("“p” says the same"))
        #expect(finding.location?.path == "rules/zone.toml")
    }

    @Test("Of rules that are collected a date makes no difference where another one adds the same in its place")
    func collected() throws {
        func support(_ id: String, _ dates: String, by unit: String = "规建局") -> String {
            Samples.rule("support", "\(dates)\nwhen = { kind = \"help\" }\nthen = { support = \"\(unit)\" }", id: id)
        }
        let same = support("p", "until = 2026-12-31") + support("q", "effective = 2027-01-01")
        #expect(try Self.findings(same + Self.rest).map(\.rule?.rule) == ["q"])
        let other = support("p", "until = 2026-12-31") + support("q", "effective = 2027-01-01", by: "社发局")
        #expect(try Self.findings(other + Self.rest) == [])
    }

    @Test("What is told of random rules is what trying every request on every day finds", arguments: 1...40)
    func agrees(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let header = try #require(CivilDate("2025-10-16"))
        let rules = (0..<5).map { place -> Dated in
            var sketch = RuleAnalysisPropertyTests.sketch(&random)
            sketch.parts = Array(sketch.parts.prefix(1))
            let first = random.chance(40) ? random.pick(Array(Self.days.prefix(3))) : nil
            let ends = Self.days.filter { $0 > first ?? header }
            return Dated(
                sketch: sketch, place: place, effective: first,
                until: random.chance(40) ? random.pick(ends).advanced(by: -1) : nil)
        }
        let found = try Self.findings(rules.map(\.toml).joined())
        let told = Set(found.map { "\($0.rule?.rule ?? "") \($0.detail?.chinese ?? "")" })
        let trial = Trial(rules: rules, days: [header] + Self.days)
        var needless = Set<String>()
        var covered = Set<String>()
        for rule in rules {
            for (isFirst, day) in [(true, rule.effective), (false, rule.until)] {
                guard let day, trial.isNeedless(rule, isFirst: isFirst, day) else { continue }
                let name = "r\(rule.place) \(isFirst ? "effective" : "until") = \(day)"
                needless.insert(name)
                let next = day.advanced(by: 1)
                if !isFirst, rules.contains(where: { told.contains("r\($0.place) effective = \(next)") }) {
                    covered.insert(name)
                }
            }
        }
        #expect(told.isSubset(of: needless), "\(told.subtracting(needless))")
        #expect(needless.subtracting(told).isSubset(of: covered), "\(needless.subtracting(told))")
    }

    struct Dated {
        var sketch: RuleAnalysisPropertyTests.Sketch
        var place: Int
        var effective: CivilDate?
        var until: CivilDate?

        func isInForce(on day: CivilDate) -> Bool { effective ?? .earliest <= day && day <= until ?? .latest }

        var toml: String {
            let when = sketch.parts.isEmpty ? "\"always\"" : "{ \(sketch.parts.map(\.toml).joined(separator: ", ")) }"
            let dates =
                (effective.map { "effective = \($0)\n" } ?? "") + (until.map { "until = \($0)\n" } ?? "")
            return Samples.rule(
                "route", dates + "when = \(when)\nthen = { lead = \"\(sketch.lead)\", track = \"transferred\" }",
                id: "r\(place)")
        }
    }

    /// Decides every request on every day by asking rule after rule.
    struct Trial {
        var rules: [Dated]
        var days: [CivilDate]

        private func deciding(_ facts: Facts, on day: CivilDate, _ rules: [Dated]) -> Dated? {
            rules.first { $0.isInForce(on: day) && $0.sketch.holds(for: facts) }
        }

        func isNeedless(_ rule: Dated, isFirst: Bool, _ day: CivilDate) -> Bool {
            var changed = rules
            if isFirst { changed[rule.place].effective = nil } else { changed[rule.place].until = nil }
            let beyond = day.advanced(by: isFirst ? -1 : 1)
            var decides = false
            for facts in RuleAnalysisPropertyTests.everyone {
                for day in days {
                    let now = deciding(facts, on: day, rules)
                    decides = decides || now?.place == rule.place
                    guard now?.sketch.lead == deciding(facts, on: day, changed)?.sketch.lead else { return false }
                }
                guard deciding(facts, on: day, rules)?.place == rule.place else { continue }
                guard deciding(facts, on: beyond, rules)?.sketch.lead == rule.sketch.lead else { return false }
            }
            return decides
        }
    }
}
