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
            let reader = ScenarioReader(file, policy: policy)
            #expect(reader.diagnostics.map(\.message.chinese) == [])
            runs += reader.scenarios.map { ScenarioRun($0, policy: policy) }
        }
        let report = ScenarioReport(sources: [:])
        #expect(runs.count >= 25)
        #expect(report.failures(runs) == [])
    }

    @Test("The examples of the handbook come as it says")
    func handbook() throws {
        let page = try String(contentsOf: Self.root.appending(path: "docs/rules/README.md"), encoding: .utf8)
        let parts = page.components(separatedBy: "```toml 情景\n").dropFirst()
        #expect(parts.count == 2)
        let policy = try Shipped.policy()
        for part in parts {
            let example = try #require(part.components(separatedBy: "```").first)
            let reader = ScenarioReader(RuleFile(path: "example.toml", text: example), policy: policy)
            #expect(reader.diagnostics.map(\.message.chinese) == [])
            #expect(reader.scenarios.count == 1)
            let runs = reader.scenarios.map { ScenarioRun($0, policy: policy) }
            #expect(ScenarioReport(sources: [:]).failures(runs) == [])
        }
    }

    @Test("They reach every rule, and see every condition both true and false")
    func coverage() throws {
        let policy = try Shipped.policy()
        let runs = try Self.files().flatMap { ScenarioReader($0, policy: policy).scenarios }
            .map { ScenarioRun($0, policy: policy) }
        let coverage = ScenarioCoverage(runs, policy: policy)
        let unreached = coverage.entries.filter { !$0.isReached }.map { "\($0.section)/\($0.reference.rule)" }
        #expect(unreached == [])
        #expect(coverage.entries.contains { $0.section == "permit" })
        #expect(coverage.conditions.seen == coverage.conditions.all)
    }
}
