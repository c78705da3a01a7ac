import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

/// Asks the engine with the request of a finding whether it shows what the finding says.
enum Replay {
    static func check(_ finding: RuleFinding, _ ruleSet: RuleSet) throws {
        let plugin = try #require(StandardRules.plugins.first { $0.section == finding.section })
        guard let witness = finding.witness else {
            #expect([.unreachable, .deadValue].contains(finding.kind), "\(finding.message.chinese)")
            return
        }
        check(finding, witness, plugin, ruleSet)
    }

    private static func check(
        _ finding: RuleFinding, _ witness: Facts, _ plugin: some RulePlugin, _ ruleSet: RuleSet
    ) {
        let compiled = CompiledRules(plugin, in: ruleSet)
        let asked = compiled.rules.filter { $0.isInForce(on: finding.from) }
        let meeting = asked.filter { $0.condition.holds(for: witness) }.map(\.reference)
        let counting = compiled.matching(witness, on: finding.from).map(\.reference)
        let (rule, others) = (finding.rule.map { [$0] } ?? [], finding.others)
        switch finding.kind {
        case .unreachable: Issue.record("a request meets it")
        case .gap: #expect(counting.isEmpty)
        case .shadowed:
            #expect(meeting.contains(rule[0]) && !counting.contains(rule[0]))
            #expect(others.contains { counting.contains($0) })
        case .overlapping:
            #expect(counting.contains(rule[0]))
            #expect(others.contains { meeting.contains($0) })
        case .duplicate: #expect(meeting.contains(rule[0]) && others.allSatisfy { meeting.contains($0) })
        // It meets the rule with the value in it, and another value or an earlier rule answers for it anyhow.
        case .deadValue, .dateWithoutEffect: #expect(meeting.contains(rule[0]))
        case .expired:
            #expect(compiled.matching(witness, on: finding.from.advanced(by: -1)).map(\.reference).contains(rule[0]))
            #expect(!asked.map(\.reference).contains(rule[0]))
        case .lapse:
            let group = compiled.rules.first { $0.reference == rule[0] }.map { plugin.group(of: $0.outcome) }
            func decided(on day: CivilDate) -> [RuleReference] {
                compiled.matching(witness, on: day).filter { plugin.group(of: $0.outcome) == group }.map(\.reference)
            }
            #expect(decided(on: finding.from.advanced(by: -1)) == rule)
            #expect(decided(on: finding.from).isEmpty)
            if let until = finding.until {
                #expect(decided(on: until).isEmpty && !decided(on: until.advanced(by: 1)).isEmpty)
            }
        case .mergeable, .missingCitation: #expect(counting.contains(rule[0]))
        }
    }
}
