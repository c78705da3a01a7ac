import Foundation
package import TOMLSyntax

/// Diagnostics in the form that code-review tools read: SARIF 2.1.0 (OASIS, 2020), one run of one tool.
package struct SARIFReport: Encodable {
    private enum CodingKeys: String, CodingKey { case version, schema = "$schema", runs }

    private let version = "2.1.0"
    private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    private let runs: [Run]

    /// The report of one check.
    package init(_ diagnostics: [SourceDiagnostic], printer: DiagnosticPrinter, language: Language = .chinese) {
        runs = [Run(diagnostics, SARIFPlaces(printer), language)]
    }

    /// The document as UTF-8; the same for the same diagnostics.
    package func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    private struct Run: Encodable {
        let tool: Tool
        let columnKind = "unicodeCodePoints"
        let results: [Result]

        init(_ diagnostics: [SourceDiagnostic], _ places: SARIFPlaces, _ language: Language) {
            let codes = Set(diagnostics.map(\.code)).sorted()
            tool = Tool(driver: Driver(rules: codes.map { Descriptor($0, language) }))
            results = diagnostics.map { found in
                Result(
                    ruleId: found.code, ruleIndex: codes.firstIndex(of: found.code) ?? 0,
                    level: found.severity == .error ? "error" : "warning",
                    message: Text(text: found.message.in(language)),
                    locations: [places.location(found.file, found.range)],
                    relatedLocations: found.related.map {
                        places.location($0.file, $0.range, Text(text: $0.label.in(language)))
                    }, properties: found.suggestion.map { ["suggestion": $0] })
            }
        }
    }

    private struct Tool: Encodable { let driver: Driver }

    private struct Driver: Encodable {
        let name = "tongxing rules check"
        let rules: [Descriptor]
    }

    private struct Descriptor: Encodable {
        let id: String
        let name: String?
        let shortDescription: Text?
        let fullDescription: Text?
        let help: Text?
        let defaultConfiguration: Configuration?

        init(_ id: String, _ language: Language) {
            let code = DiagnosticCode.named(id)
            self.id = id
            name = code?.name
            shortDescription = code.map { Text(text: $0.title.in(language)) }
            fullDescription = code.map { Text(text: $0.text.in(language)) }
            let page = BilingualText(
                chinese: "例子见 docs/rules/diagnostics.md 的 \(id)。", english: "See \(id) in docs/rules/diagnostics.md.")
            help = code.map { Text(text: $0.text.in(language) + " " + page.in(language)) }
            defaultConfiguration = code.map { Configuration(level: $0.isWarning ? "warning" : "error") }
        }
    }

    private struct Configuration: Encodable { let level: String }

    private struct Result: Encodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Text
        let locations: [SARIFPlaces.Location]
        let relatedLocations: [SARIFPlaces.Location]
        let properties: [String: String]?
    }

    /// A SARIF message.
    struct Text: Encodable { let text: String }
}
