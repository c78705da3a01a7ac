import Foundation
import RuleFiles
import RuleModel
import RulePlugins
import RuleScenarios
import ShippedRules
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Scenarios of the shipped rules")
struct ShippedScenariosTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func files() throws -> [RuleFile] {
        try RuleFolder(root.appending(path: "rules").path(percentEncoded: false), named: "rules").scenarioFiles()
    }

    @Test("Every scenario in rules/tests comes as policy staff expect")
    func all() throws {
        let policy = try Shipped.policy()
        var runs: [ScenarioRun] = []
        for file in try Self.files() {
            let reader = ScenarioReader(file, vocabulary: policy.vocabulary)
            #expect(reader.diagnostics.map(\.message.chinese) == [])
            runs += reader.scenarios.map { ScenarioRun($0, policy: policy) }
        }
        let report = ScenarioReport(sources: [:])
        #expect(runs.count >= 25)
        #expect(report.failures(runs) == [])
    }

    @Test("The example of the handbook comes as it says")
    func handbook() throws {
        let page = try String(contentsOf: Self.root.appending(path: "docs/rules/README.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "```toml 情景\n").dropFirst()
        let example = try #require(parts.first?.components(separatedBy: "```").first)
        let policy = try Shipped.policy()
        let reader = ScenarioReader(RuleFile(path: "example.toml", text: example), vocabulary: policy.vocabulary)
        #expect(reader.diagnostics.map(\.message.chinese) == [])
        #expect(reader.scenarios.count == 1)
        let runs = reader.scenarios.map { ScenarioRun($0, policy: policy) }
        #expect(ScenarioReport(sources: [:]).failures(runs) == [])
    }

    @Test("They reach every rule about requests")
    func coverage() throws {
        let policy = try Shipped.policy()
        let runs = try Self.files().flatMap { ScenarioReader($0, vocabulary: policy.vocabulary).scenarios }
            .map { ScenarioRun($0, policy: policy) }
        let coverage = ScenarioCoverage(runs, policy: policy)
        let unreached = coverage.entries.filter { !$0.isReached }.map { "\($0.section)/\($0.reference.rule)" }
        #expect(unreached == [])
        #expect(coverage.conditions.seen * 100 >= coverage.conditions.all * 80)
    }
}
