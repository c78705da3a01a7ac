import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Who looks after an entity")
struct CoverageTests {
    @Test(
        "All means that apply are kept, the first unit found is primary, the others are co-stewards",
        arguments: [
            (["entity.paired-unit": FactValue.text("投促局")], ["投促局"]),
            (
                [
                    "entity.investment-promoted": .boolean(true), "entity.recruiting-unit": .text("投促局"),
                    "entity.section": .text("E"),
                ], ["投促局", "规建局"]
            ),
            (["entity.kind": .text("individual-business"), "entity.section": .text("E")], ["市场监管局", "规建局"]),
            (["entity.section": .text("K")], ["规建局"]),
            (["entity.location-kind": .text("park"), "entity.owner-unit": .text("天保控股")], ["科技局", "天保控股"]),
            (["entity.location-kind": .text("park")], ["科技局"]),
            (["entity.location-kind": .text("incubator")], ["社发局", "政务办"]),
            (["entity.section": .text("A")], ["社发局", "政务办"]),
        ])
    func collects(_ facts: [String: FactValue], _ units: [String]) throws {
        let decision = try PolicySamples.policy().coverage(PolicySamples.enterprise(facts))
        #expect(decision.units.map(\.rawValue) == units)
        #expect(decision.primary?.rawValue == units.first)
    }

    @Test("An entity that is not known has no coverage, not even the fallback")
    func unknown() throws {
        let policy = try PolicySamples.policy()
        for known in [nil, FactValue.boolean(false)] {
            var facts = PolicySamples.enterprise(["entity.section": .text("E")])
            facts["entity.known"] = known
            #expect(policy.coverage(facts).means.isEmpty)
            #expect(policy.route(facts).lead == nil)
            let explanation = policy.explainCoverage(facts)
            #expect(explanation.verdicts.allSatisfy { $0.verdict == .notAsked })
            #expect(explanation.answer.chinese.contains("尚未识别"))
        }
    }

    @Test(
        "An empty recruiting unit yields nobody, falls through and is a finding", arguments: [nil, FactValue.text("")])
    func emptyUnit(_ unit: FactValue?) throws {
        var facts = PolicySamples.enterprise([
            "entity.investment-promoted": .boolean(true), "entity.section": .text("E"),
        ])
        facts["entity.recruiting-unit"] = unit
        let decision = try PolicySamples.policy().coverage(facts)
        #expect(decision.units.map(\.rawValue) == ["规建局"])
        #expect(decision.means.map(\.finding) == ["“coverage investment”适用，但“招商部门”没有值", nil])
        #expect(decision.means.map(\.reference.rule) == ["investment", "industry"])
    }

    @Test("A recruiting unit that is no unit is a finding")
    func noUnit() throws {
        let facts = PolicySamples.enterprise([
            "entity.investment-promoted": .boolean(true), "entity.recruiting-unit": .text("某某局"),
        ])
        let decision = try PolicySamples.policy().coverage(facts)
        #expect(decision.means.first?.finding == "“coverage investment”适用，但“招商部门”写的“某某局”不在单位表中")
        #expect(decision.primary == "社发局")
    }

    @Test("Aliases are the unit's short name")
    func aliases() throws {
        let facts = PolicySamples.enterprise(["entity.paired-unit": .text("市场监督管理局")])
        #expect(try PolicySamples.policy().coverage(facts).units == ["市场监管局"])
    }

    @Test("A unit that has ended is its successor from the next day on")
    func successor() throws {
        let facts = PolicySamples.enterprise(["entity.section": .text("M")])
        let policy = try PolicySamples.policy()
        #expect(policy.coverage(facts).primary == "海洋局")
        let last = try #require(CivilDate("2026-06-30"))
        #expect(policy.on(last).coverage(facts).primary == "海洋局")
        #expect(policy.on(last + 1).coverage(facts).primary == "科技局")
    }

    @Test("The explanation names what held, what failed with the actual value, and a fallback that was not needed")
    func explains() throws {
        let facts = PolicySamples.enterprise([
            "entity.section": .text("E"), "entity.investment-promoted": .boolean(true),
        ])
        let explanation = try PolicySamples.policy().explainCoverage(facts)
        #expect(explanation.question == .coverage)
        #expect(explanation.answer.chinese == "由规建局服务")
        #expect(explanation.matched.map(\.reference.rule) == ["investment", "industry"])
        #expect(explanation.earlier.map(\.reference.rule) == ["paired"])
        #expect(explanation.verdicts.last?.verdict == .notAsked)
        #expect(explanation.findings == ["“coverage investment”适用，但“招商部门”没有值"])
        let failure = try #require(explanation.verdicts[2].failure)
        #expect(failure.actual.map(\.value) == [.text("enterprise")])
        #expect(failure.text.chinese == "要求主体类型是“个体工商户”，实际是“企业”")
        #expect(failure.text.english == "needs kind of entity is “individual-business”; actually “enterprise”")
        #expect(explanation.verdicts[0].location.path == "rules/zone.toml")
    }
}
