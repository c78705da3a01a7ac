import Foundation
import RuleFiles
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

@Suite("Report for code-review tools")
struct SARIFReportTests {
    private static let file = RuleFile(
        path: "rules/例子 1.toml",
        text: """
            [pack]
            id = "a"
            title = "例子"
            efective = 2026-01-01

            [[pack2]]
            """)

    @Test("Each diagnostic is a result with its code, level, sentence and exact region")
    func results() throws {
        let result = RuleChecker.check(files: [Self.file], plugins: StandardRules.plugins)
        let report = SARIFReport(result.diagnostics, printer: DiagnosticPrinter([Self.file]))
        let document = try JSONDecoder().decode(Document.self, from: Data(try report.bytes()))
        #expect(document.version == "2.1.0")
        let run = try #require(document.runs.first)
        #expect(document.runs.count == 1)
        #expect(run.results.map(\.ruleId) == result.diagnostics.map(\.code))
        #expect(run.results.map(\.message.text) == result.diagnostics.map(\.message.chinese))
        #expect(run.results.allSatisfy { $0.level == "error" })
        for found in run.results { #expect(run.tool.driver.rules[found.ruleIndex].id == found.ruleId) }
        let misspelt = try #require(run.results.first { $0.ruleId == "RULE-0003" })
        #expect(misspelt.properties == ["suggestion": "effective"])
        let place = try #require(misspelt.locations.first).physicalLocation
        #expect(place.artifactLocation.uri == "rules/%E4%BE%8B%E5%AD%90%201.toml")
        #expect(place.region == Document.Region(startLine: 4, startColumn: 1, endLine: 4, endColumn: 9))
    }

    @Test("Without a finding the report is a run without results")
    func empty() throws {
        let report = SARIFReport([], printer: DiagnosticPrinter([]))
        let document = try JSONDecoder().decode(Document.self, from: Data(try report.bytes()))
        #expect(document.runs.map(\.results.count) == [0])
    }

    private struct Document: Decodable {
        var version: String
        var runs: [Run]

        struct Run: Decodable {
            var tool: Tool
            var results: [Result]
        }
        struct Tool: Decodable { var driver: Driver }
        struct Driver: Decodable { var rules: [Descriptor] }
        struct Descriptor: Decodable { var id: String }
        struct Message: Decodable { var text: String }
        struct Result: Decodable {
            var ruleId: String
            var ruleIndex: Int
            var level: String
            var message: Message
            var locations: [Location]
            var properties: [String: String]?
        }
        struct Location: Decodable { var physicalLocation: PhysicalLocation }
        struct PhysicalLocation: Decodable {
            var artifactLocation: Artifact
            var region: Region
        }
        struct Artifact: Decodable { var uri: String }
        struct Region: Decodable, Equatable { var startLine, startColumn, endLine, endColumn: Int }
    }
}
