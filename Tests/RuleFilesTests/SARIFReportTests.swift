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

    /// Files with faults of every part of a report: suggestions, second places, several files, none.
    private static let faulty: [[RuleFile]] = [
        [], [file],
        [
            RuleFile(path: "rules/a.toml", text: "[pack]\nid = \"a\"\ntitle = \"甲\"\neffective = 2026-01-01\n"),
            RuleFile(path: "rules/b.toml", text: "[pack]\nid = \"a\"\ntitle = \"乙\"\neffective = 2026-01-01\n"),
        ],
        [RuleFile(path: "rules/c.toml", text: "a = 1\na = 2\n[[route]]\nwhen = {}\nwithin = 3\n")],
    ]

    @Test(
        "A report has the members that SARIF 2.1.0 demands, of the forms it demands, and no others", arguments: faulty)
    func schema(_ files: [RuleFile]) throws {
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        #expect(files.isEmpty || !result.diagnostics.isEmpty)
        for language in [Language.chinese, .english] {
            let report = SARIFReport(result.diagnostics, printer: DiagnosticPrinter(files), language: language)
            let document = try JSONSerialization.jsonObject(with: Data(try report.bytes()))
            #expect(SARIFShape.object("sarifLog").faults(of: document, at: "") == [])
        }
    }

    @Test("What is no such report is told")
    func otherwise() throws {
        let wrong: [String: Any] = [
            "version": "2.0.0", "runs": [["tool": ["driver": ["rules": [["id": 1]]]], "x": 1]],
        ]
        #expect(
            SARIFShape.object("sarifLog").faults(of: wrong, at: "") == [
                "/runs/0/tool/driver: name is missing", "/runs/0/tool/driver/rules/0/id: no string",
                "/runs/0/x: not in a run", "/version: no known word",
            ])
    }

    @Test("Each code that is told is described, in the language asked for; one that nobody knows has its id alone")
    func described() throws {
        let result = RuleChecker.check(files: [Self.file], plugins: StandardRules.plugins)
        let own = RuleFault.make("STAR-0001", "甲", "one", at: SourceLocation(path: "a.toml", line: 1, range: 0..<0))
        for (language, title) in [(Language.chinese, "没有这个键"), (.english, "Key unknown")] {
            let report = SARIFReport(
                result.diagnostics + [own], printer: DiagnosticPrinter([Self.file]), language: language)
            let document = try JSONDecoder().decode(Document.self, from: Data(try report.bytes()))
            let rules = try #require(document.runs.first).tool.driver.rules
            let misspelt = try #require(rules.first { $0.id == "RULE-0003" })
            #expect(misspelt.name == "KeyUnknown" && misspelt.shortDescription?.text == title)
            #expect(misspelt.fullDescription?.text.isEmpty == false && misspelt.defaultConfiguration?.level == "error")
            #expect(misspelt.help?.text.contains("docs/rules/diagnostics.md") == true)
            #expect(try #require(rules.first { $0.id == "STAR-0001" }).name == nil)
        }
    }

    @Test("A file outside the working folder is named by a URI of its own")
    func absolute() throws {
        let path = "/zone/规则/a.toml"
        let fault = RuleFault.make("RULE-0001", "甲", "one", at: SourceLocation(path: path, line: 1, range: 0..<0))
        let report = SARIFReport([fault], printer: DiagnosticPrinter([RuleFile(path: path, text: "")]))
        let document = try JSONDecoder().decode(Document.self, from: Data(try report.bytes()))
        let uri = document.runs.first?.results.first?.locations.first?.physicalLocation.artifactLocation.uri
        #expect(uri == "file:///zone/%E8%A7%84%E5%88%99/a.toml")
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
        struct Descriptor: Decodable {
            struct Configuration: Decodable { var level: String }

            var id: String
            var name: String?
            var shortDescription: Message?
            var fullDescription: Message?
            var help: Message?
            var defaultConfiguration: Configuration?
        }
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
