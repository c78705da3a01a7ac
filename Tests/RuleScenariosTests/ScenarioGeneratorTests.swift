import RuleEngine
import RuleModel
import RulePlugins
import RuleScenarios
import TOMLSyntax
import Testing

@Suite("Generated scenarios")
struct ScenarioGeneratorTests {
    private static func runs(_ text: String, _ policy: CompiledPolicy) throws -> [ScenarioRun] {
        let reader = ScenarioReader(RuleFile(path: "rules/tests/generated.toml", text: text), policy: policy)
        try #require(reader.diagnostics.map(\.message.chinese) == [])
        return reader.scenarios.map { ScenarioRun($0, policy: policy) }
    }

    /// The shipped scenarios without those of some titles.
    private static func shipped(_ policy: CompiledPolicy, without pieces: String...) throws -> [ScenarioRun] {
        try ShippedScenariosTests.files().flatMap { ScenarioReader($0, policy: policy).scenarios }
            .filter { scenario in !pieces.contains { scenario.title.contains($0) } }
            .map { ScenarioRun($0, policy: policy) }
    }

    @Test("Where the scenarios reach everything, nothing is generated")
    func nothing() throws {
        let policy = try Shipped.policy()
        let result = ScenarioGenerator(policy).scenarios(beside: try Self.shipped(policy))
        #expect(result.count == 0 && result.text.isEmpty && result.unreached.isEmpty)
    }

    @Test("What is missing is reached by scenarios that pass as they are, are marked, and leave nothing to generate")
    func missing() throws {
        let policy = try Shipped.policy()
        let kept = try Self.shipped(policy, without: "简单咨询", "专员收集", "审核人")
        let before = ScenarioCoverage(kept, policy: policy)
        #expect(!before.missing.isEmpty)
        let result = ScenarioGenerator(policy).scenarios(beside: kept)
        #expect(result.count > 0 && result.count <= before.missing.count)
        let generated = try Self.runs(result.text, policy)
        #expect(ScenarioReport(sources: [:]).failures(generated) == [])
        #expect(generated.count == result.count)
        #expect(result.text.ranges(of: "请核对后删去这一行").count == result.count)
        let after = ScenarioCoverage(kept + generated, policy: policy)
        #expect(after.missing == result.unreached)
        let again = ScenarioGenerator(policy).scenarios(beside: kept + generated)
        #expect(again.count == 0 && again.unreached == result.unreached)
    }

    @Test("What a generated title says is so in the end, and what it speaks of is written down")
    func titles() throws {
        let policy = try Shipped.policy()
        let result = ScenarioGenerator(policy).scenarios(beside: [])
        let runs = try Self.runs(result.text, policy)
        #expect(ScenarioReport(sources: [:]).failures(runs) == [])
        #expect(Set(runs.map(\.scenario.title)).count == runs.count)
        #expect(runs.count { $0.scenario.who != nil } >= 10)
        for run in runs where run.scenario.who == nil {
            let parts = run.scenario.title.split(separator: "：", maxSplits: 1).map(String.init)
            let trials = run.policy.trials(try #require(run.asked.last))
            let rule = try #require(trials.first { parts[0].hasPrefix("“\($0.reference.title)”") })
            guard parts.count == 2 else {
                #expect(parts[0].hasSuffix("适用") && rule.counted, "\(run.scenario.title)")
                continue
            }
            let sentences = ConditionSentence(policy.vocabulary)
            let told = rule.tests.filter { sentences.text(.attribute($0.test)).chinese == parts[1] }
            #expect(!told.isEmpty, "\(run.scenario.title)")
            #expect(told.contains { $0.isMet == parts[0].hasSuffix("的条件成立") }, "\(run.scenario.title)")
            for attribute in told.map(\.test.attribute) where ["kind", "channel", "urgency"].contains(attribute) {
                #expect(run.scenario.facts[attribute] != nil, "\(run.scenario.title)")
            }
        }
        #expect(ScenarioGenerator(policy).scenarios(beside: []).text == result.text)
    }

    @Test("A condition on what no request can be is said to be out of reach")
    func unreached() throws {
        let policy = try Shipped.policy(
            changing: "rules/service/routes.toml", "when = { matter.track = \"instant\" }",
            to: "when = { kind = { present = false } }")
        let result = ScenarioGenerator(policy).scenarios(beside: try Self.shipped(policy))
        #expect(result.unreached.contains { $0.aim == .counted })
    }
}
