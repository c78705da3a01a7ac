import RuleEngine
import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("An analysis says what listing every request says")
struct RuleAnalysisPropertyTests {
    /// One attribute of a random rule: which values it lists, and whether it wants others than those.
    struct Part {
        var attribute: String
        var values: [String]
        var isNegated: Bool

        func holds(for facts: Facts) -> Bool {
            guard let value = facts.text(attribute) else { return false }
            return values.contains(value) != isNegated
        }

        var toml: String {
            let list = "[\(values.map { "\"\($0)\"" }.joined(separator: ", "))]"
            return "\(attribute) = \(isNegated ? "{ not = \(list) }" : list)"
        }
    }

    struct Sketch {
        var parts: [Part]
        var lead: String

        func holds(for facts: Facts) -> Bool { parts.allSatisfy { $0.holds(for: facts) } }
    }

    static let domains: [(String, DomainName)] = [
        ("kind", .kind), ("urgency", .urgency), ("entity.kind", .entityKind),
    ]

    static let requests = EveryRequest(domains)
    private static let values = requests.values
    static let everyone = requests.all

    @Test("Which rules are never reached, which values are dead, and whether nobody answers", arguments: 1...25)
    func agrees(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let rules = (0..<6).map { _ in Self.sketch(&random) }
        let ruleSet = try PolicySamples.ruleSet(Self.toml(rules), revision: "test")
        let analysis = RuleAnalysis(ruleSet, plugins: StandardRules.plugins)
        let findings = analysis.findings.filter { $0.section == "route" }
        #expect(analysis.isComplete)
        for finding in findings { try Replay.check(finding, ruleSet) }
        let isGap = Self.everyone.contains { facts in !rules.contains { $0.holds(for: facts) } }
        #expect(findings.contains { $0.kind == .gap } == isGap)
        let idle = Set(
            findings.filter { [.duplicate, .unreachable, .shadowed].contains($0.kind) }.compactMap(\.rule?.rule))
        for (place, rule) in rules.enumerated() {
            let own = Set(findings.filter { $0.rule?.rule == "r\(place)" }.map(\.kind))
            guard !own.contains(.duplicate) else { continue }
            let met = Self.everyone.filter { rule.holds(for: $0) }
            let decided = met.filter { facts in !rules[..<place].contains { $0.holds(for: facts) } }
            #expect(own.contains(.unreachable) == met.isEmpty)
            #expect(own.contains(.shadowed) == (!met.isEmpty && decided.isEmpty))
            guard !decided.isEmpty else { continue }
            let dead = findings.count { $0.kind == .deadValue && $0.rule?.rule == "r\(place)" }
            #expect(dead == Self.deadValues(of: rule, behind: rules[..<place]))
            let overlaps = rules.indices.dropFirst(place + 1).filter { later in
                idle.isDisjoint(with: ["r\(later)"]) && Self.overlap(rule, rules[later], decided)
            }
            let told = findings.filter { $0.kind == .overlapping && $0.rule?.rule == "r\(place)" }.flatMap(\.others)
            #expect(told.map(\.rule).sorted() == overlaps.map { "r\($0)" }.sorted())
        }
    }

    /// A value makes no difference where no request that has it gets to the rule and meets the rest of it.
    private static func deadValues(of rule: Sketch, behind earlier: ArraySlice<Sketch>) -> Int {
        rule.parts.reduce(0) { count, part in
            guard part.values.count > 1 else { return count }
            let rest = rule.parts.filter { $0.attribute != part.attribute }
            return count
                + part.values.count { value in
                    !everyone.contains { facts in
                        facts.text(part.attribute) == value && rest.allSatisfy { $0.holds(for: facts) }
                            && !earlier.contains { $0.holds(for: facts) }
                    }
                }
        }
    }

    private static func overlap(_ rule: Sketch, _ later: Sketch, _ decided: [Facts]) -> Bool {
        rule.lead != later.lead && decided.contains { later.holds(for: $0) }
            && everyone.contains { rule.holds(for: $0) && !later.holds(for: $0) }
    }

    static func sketch(_ random: inout SeededGenerator) -> Sketch {
        let parts = values.filter { _ in random.chance(60) }.map { name, all in
            let chosen = all.filter { _ in random.chance(45) }
            return Part(
                attribute: name, values: chosen.isEmpty ? [random.pick(all)] : chosen, isNegated: random.chance(20))
        }
        return Sketch(parts: parts, lead: random.pick(["政务办", "规建局", "社发局"]))
    }

    private static func toml(_ rules: [Sketch]) -> String {
        rules.enumerated().map { place, rule in
            let when = rule.parts.isEmpty ? "\"always\"" : "{ \(rule.parts.map(\.toml).joined(separator: ", ")) }"
            return Samples.rule(
                "route", "when = \(when)\nthen = { lead = \"\(rule.lead)\", track = \"transferred\" }", id: "r\(place)")
        }.joined()
    }
}
