import RouteRules
import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("What rules, taken together, probably do not mean")
struct RuleAnalysisTests {
    private static func route(_ id: String, _ when: String, lead: String = "政务办", _ more: String = "") -> String {
        Samples.rule(
            "route", "\(more)\nwhen = \(when)\nthen = { lead = \"\(lead)\", track = \"transferred\" }", id: id)
    }

    private static func findings(_ body: String) throws -> [RuleFinding] {
        let ruleSet = try PolicySamples.ruleSet(body, revision: "test")
        let analysis = RuleAnalysis(ruleSet, plugins: StandardRules.plugins)
        #expect(analysis.isComplete)
        for finding in analysis.findings { try Replay.check(finding, ruleSet) }
        // Samples rest on no clause.
        return analysis.findings.filter { $0.section == "route" && $0.kind != .missingCitation }
    }

    private static func condition(_ body: String, _ id: String) throws -> Condition {
        let rules = try PolicySamples.ruleSet(body, revision: "test").rules(of: RoutePlugin())
        return try #require(rules.first { $0.id == id }?.condition)
    }

    @Test("Rules that share nothing and leave nothing out have no finding")
    func clean() throws {
        let body = Self.route("one", "{ kind = \"help\" }") + Self.route("rest", "\"always\"", lead: "规建局")
        #expect(try Self.findings(body) == [])
    }

    @Test("A rule behind one that takes all of its requests is shadowed; the request shows it")
    func shadowed() throws {
        let body =
            Self.route("wide", "{ kind = [\"help\", \"complaint\"] }")
            + Self.route("narrow", "{ kind = \"help\", urgency = \"normal\" }", lead: "规建局")
            + Self.route("rest", "\"always\"")
        let finding = try #require(try Self.findings(body).first)
        #expect(finding.kind == .shadowed)
        #expect(finding.rule?.rule == "narrow")
        #expect(finding.others.map(\.rule) == ["wide"])
        let witness = try #require(finding.witness)
        #expect(try Self.condition(body, "narrow").holds(for: witness))
        #expect(try Self.condition(body, "wide").holds(for: witness))
        #expect(finding.message.chinese.contains("轮不到"))
    }

    @Test("A rule that several earlier ones take together is shadowed by all of them")
    func together() throws {
        let body =
            Self.route("a", "{ entity.known = true, kind = \"help\" }")
            + Self.route("b", "{ entity.known = false, kind = \"help\" }")
            + Self.route("c", "{ entity.known = { present = true }, kind = \"help\" }", lead: "规建局")
            + Self.route("rest", "\"always\"")
        let shadowed = try Self.findings(body).filter { $0.kind == .shadowed }
        #expect(shadowed.map(\.rule?.rule) == ["c"])
        #expect(shadowed.first?.others.map(\.rule) == ["a", "b"])
    }

    @Test("Where no rule answers, a request that none answers shows the gap")
    func gap() throws {
        let body = Self.route("help", "{ kind = \"help\" }") + Self.route("urgent", "{ urgency = \"normal\" }")
        let gap = try #require(try Self.findings(body).first { $0.kind == .gap })
        let witness = try #require(gap.witness)
        for id in ["help", "urgent"] { #expect(try !Self.condition(body, id).holds(for: witness)) }
    }

    @Test(
        "Rules that overlap without one being a special case of the other, and differ, are told; special cases are not")
    func overlapping() throws {
        let body =
            Self.route("help", "{ kind = \"help\" }")
            + Self.route("urgent", "{ urgency = \"life-property\" }", lead: "规建局")
            + Self.route("rest", "\"always\"", lead: "市场监管局")
        let overlaps = try Self.findings(body)
        #expect(overlaps.map(\.kind) == [.overlapping])
        #expect(overlaps.first?.rule?.rule == "help")
        #expect(overlaps.first?.others.map(\.rule) == ["urgent"])
        let witness = try #require(overlaps.first?.witness)
        for id in ["help", "urgent"] { #expect(try Self.condition(body, id).holds(for: witness)) }
    }

    @Test("Rules that overlap with one, but not on one request, are told apart, each with a request that shows it")
    func overlappingApart() throws {
        let body =
            Self.route("help", "{ kind = \"help\" }")
            + Self.route("life", "{ urgency = \"life-property\" }", lead: "规建局")
            + Self.route("utility", "{ urgency = \"public-utility\" }", lead: "规建局")
            + Self.route("enterprise", "{ entity.kind = \"enterprise\", urgency = \"life-property\" }", lead: "科技局")
            + Self.route("rest", "\"always\"", lead: "市场监管局")
        let overlaps = try Self.findings(body).filter { $0.kind == .overlapping && $0.rule?.rule == "help" }
        #expect(overlaps.map { $0.others.map(\.rule) } == [["life"], ["utility"]])
        for finding in overlaps {
            let witness = try #require(finding.witness)
            for id in ["help"] + finding.others.map(\.rule) {
                #expect(try Self.condition(body, id).holds(for: witness))
            }
        }
    }

    @Test("A condition that no request meets is told")
    func unreachable() throws {
        let body =
            Self.route("never", "{ all = [{ kind = \"help\" }, { kind = \"complaint\" }] }")
            + Self.route("rest", "\"always\"")
        let finding = try #require(try Self.findings(body).first)
        #expect(finding.kind == .unreachable)
        #expect(finding.witness == nil)
    }

    @Test("The same rule twice is told")
    func duplicate() throws {
        let body =
            Self.route("one", "{ kind = \"help\" }") + Self.route("two", "{ kind = \"help\" }")
            + Self.route("rest", "\"always\"", lead: "规建局")
        #expect(try Self.findings(body).map(\.kind) == [.duplicate])
    }

    @Test("A value that another value, another rule or the rest of the condition makes needless is told at its place")
    func deadValues() throws {
        let body =
            Self.route("urgent", "{ urgency = \"life-property\" }")
            + Self.route("both", "{ urgency = [\"life-property\", \"public-utility\"] }", lead: "规建局")
            + Self.route("words", "{ text = { contains = [\"消防\", \"消防验收\"] } }", lead: "规建局")
            + Self.route("list", "{ entity.tags = { not = [\"高新技术\", \"雏鹰\"] } }", lead: "规建局")
            + Self.route("rest", "\"always\"")
        let dead = try Self.findings(body).filter { $0.kind == .deadValue }
        #expect(dead.map(\.rule?.rule) == ["both", "words"])
        #expect(dead.map(\.detail?.chinese).map { $0 ?? "" } == ["“生命财产”", "“消防验收”"])
        #expect(dead.first?.witness?["urgency"] == .text("life-property"))
    }

    @Test("A condition beside others that is contained in them is told once, at its place; what is left means the same")
    func deadParts() throws {
        let body =
            Self.route("any", "{ any = [{ kind = \"help\" }, { kind = \"help\", urgency = \"normal\" }] }")
            + Self.route(
                "first", "{ any = [{ kind = \"complaint\", urgency = \"normal\" }, { kind = \"complaint\" }] }",
                lead: "规建局")
            + Self.route(
                "none", "{ none = [{ kind = \"consultation\" }, { kind = [\"consultation\", \"suggestion\"] }] }",
                lead: "社发局")
            + Self.route("twice", "{ kind = [\"suggestion\", \"suggestion\"] }", lead: "规建局")
            + Self.route(
                "dead",
                "{ any = [{ kind = \"consultation\" }, { all = [{ urgency = \"normal\" }, { urgency = \"public-utility\" }] }] }"
            )
            + Self.route("rest", "\"always\"")
        let found = try Self.findings(body).filter { [.deadPart, .deadValue].contains($0.kind) }
        let told = found.map { "\($0.rule?.rule ?? "") \($0.kind.rawValue) \($0.detail?.chinese ?? "")" }
        #expect(
            told == [
                "any dead-part 诉求类型是“求助”，并且紧急程度是“一般”", "first dead-part 诉求类型是“投诉”，并且紧急程度是“一般”",
                "none dead-value “咨询”", "twice dead-value “建议”",
                "dead dead-part 紧急程度是“一般”，并且紧急程度是“公用设施”",
            ])
        #expect(found.first?.witness?["urgency"] == .text("normal"))
        #expect(found.allSatisfy { $0.kind.isFault && $0.location != nil })
    }

    @Test("A contradictory condition is told of every kind of rule with conditions, where it stands")
    func contradictions() throws {
        let never = "when = { all = [{ kind = \"help\" }, { kind = \"complaint\" }] }"
        let body =
            Samples.rule(
                "deadline",
                """
                \(never)
                force = "binding"
                start = "accepted"
                stop = "concluded"
                within = { working-days = 2 }
                """, id: "a")
            + Samples.rule("escalation", "\(never)\nthen = { supervise = true }", id: "b")
            + Samples.rule("coverage", "\(never)\nthen = { steward = \"政务办\" }", id: "c")
            + Samples.rule("support", "\(never)\nthen = { support = \"政务办\" }", id: "d")
            + Samples.rule("callback", "\(never)\nby = \"office\"\nattempts = 2", id: "e")
            + Samples.rule(
                "permit",
                """
                when = { all = [{ role = "intake" }, { unit = "规建局" }, { unit = "政务办" }] }
                commands = ["note"]
                """, id: "f")
        let ruleSet = try PolicySamples.ruleSet(body, revision: "test")
        let found = RuleAnalysis(ruleSet, plugins: StandardRules.plugins).findings.filter { $0.kind == .unreachable }
        #expect(Set(found.map(\.section)) == ["deadline", "escalation", "coverage", "support", "callback", "permit"])
        let text = PolicySamples.header + PolicySamples.units + body
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for finding in found {
            let line = try #require(finding.location?.line)
            #expect(lines[line - 1].hasPrefix("when = "), "\(finding.section)")
            try Replay.check(finding, ruleSet)
        }
    }

    @Test("No request that is shown has a number that there cannot be")
    func numbers() throws {
        func escalation(_ when: String, _ id: String) -> String {
            Samples.rule("escalation", "when = { \(when) }\nthen = { supervise = true }", id: id)
        }
        let body =
            escalation("round = { not = 1 }", "a") + escalation("returns = { max = 3 }", "b")
            + escalation("reopenings = { min = 9999 }", "c") + escalation("returns = { not = 0 }", "d")
        let ruleSet = try PolicySamples.ruleSet(body, revision: "test")
        let analysis = RuleAnalysis(ruleSet, plugins: StandardRules.plugins)
        let witnesses = analysis.findings.filter { $0.section == "escalation" }.compactMap(\.witness)
        #expect(witnesses.count == 4)
        for case (let name, .integer(let number)) in witnesses.flatMap(\.values) {
            #expect(ruleSet.vocabulary.attributes[name]?.bounds?.contains(number) == true, "\(name) = \(number)")
        }
        let last = Attribute("number", .integer, title: BilingualText(chinese: "数", english: "number"), bounds: 1...4)
        var words = Vocabulary()
        words.declare(last)
        let all = Condition.attribute(AttributeTest("number", .range(min: 2, max: nil)))
        let one = Condition.attribute(AttributeTest("number", .oneOf([.integer(1)])))
        let known = Condition.attribute(AttributeTest("number", .present(true)))
        let search = RequestSearch(RequestSpace([all, one, known], vocabulary: words))
        #expect(search.request(meeting: [known], without: [all, one]) == .nothing)
        #expect(search.request(meeting: [known], without: [all]).request?["number"] == .integer(1))
    }

    @Test("What is not found out is named: the kind, and the rules whose conditions are too intricate")
    func unsettled() throws {
        let words = (0..<12).map { "\"词\($0)\"" }.joined(separator: ", ")
        let body =
            Self.route("words", "{ text = { contains = [\(words)] } }") + Self.route("help", "{ kind = \"help\" }")
            + Self.route("more", "{ text = { contains = \"词1\" }, kind = \"help\" }") + Self.route("rest", "\"always\"")
        let ruleSet = try PolicySamples.ruleSet(body, revision: "test")
        let analysis = RuleAnalysis(ruleSet, plugins: StandardRules.plugins)
        #expect(!analysis.isComplete)
        #expect(analysis.unsettled.map(\.section) == ["route"])
        #expect(analysis.unsettled.flatMap(\.rules).map(\.rule) == ["words", "more"])
        let text = try #require(analysis.unsettledText)
        #expect(text.chinese.hasPrefix("没有全部查清的：派单规则“") && text.chinese.hasSuffix("列出的都核对过。"))
        #expect(text.english.contains("“words”, “more”"))
    }

    @Test("Neighbours that differ in the values of one attribute only can be one rule")
    func mergeable() throws {
        let body =
            Self.route("one", "{ kind = \"help\", urgency = \"normal\" }")
            + Self.route("two", "{ kind = \"complaint\", urgency = \"normal\" }")
            + Self.route("rest", "\"always\"", lead: "规建局")
        let finding = try #require(try Self.findings(body).first)
        #expect(finding.kind == .mergeable)
        #expect(finding.rule?.rule == "two")
        #expect(finding.others.map(\.rule) == ["one"])
        #expect(!finding.kind.isFault)
    }

    @Test("A date that the pack has too, or that a version before reaches up to, makes no difference")
    func dates() throws {
        let body =
            Self.route("same", "{ kind = \"help\" }", "effective = 2025-10-16")
            + Self.route("first", "{ kind = \"complaint\" }", "until = 2026-06-30")
            + Self.route("first", "{ kind = \"complaint\" }", "effective = 2026-07-01")
            + Self.route("rest", "\"always\"", lead: "规建局")
        let found = try Self.findings(body).filter { $0.kind == .dateWithoutEffect }
        #expect(found.map(\.rule?.rule) == ["same", "first"])
        #expect(found.map { "\($0.from)" } == ["2025-10-16", "2026-07-01"])
    }

    @Test("A rule that rests on no clause is told, with a request that it decides")
    func citations() throws {
        let ruleSet = try PolicySamples.ruleSet(Self.route("rest", "\"always\""), revision: "test")
        let findings = RuleAnalysis(ruleSet, plugins: StandardRules.plugins).findings
        #expect(findings.map(\.kind) == [.missingCitation])
        let cited = Self.route("rest", "\"always\"").replacing("source = \"default\"", with: "cite = \"正文\"")
        let sound = try PolicySamples.ruleSet(cited, revision: "test")
        #expect(RuleAnalysis(sound, plugins: StandardRules.plugins).findings == [])
    }

    @Test("Days count: what is shadowed only in some span is told for that span")
    func spans() throws {
        let body =
            Self.route("trial", "\"always\"", "effective = 2026-03-01\nuntil = 2026-06-30")
            + Self.route("rest", "\"always\"", lead: "规建局")
        let finding = try #require(try Self.findings(body).first { $0.kind == .shadowed })
        #expect(finding.rule?.rule == "rest")
        #expect("\(finding.from)" == "2026-03-01")
        #expect(finding.until.map { "\($0)" } == "2026-06-30")
        #expect(try Self.findings(body).count { $0.kind == .shadowed } == 1)
    }
}
