import Endpoints
import RuleKeeping
package import RuleModel
package import Store
package import TOMLSyntax

/// The faults of a set of rules as data, with the texts that their places are in, so that they can be printed elsewhere.
package struct RuleFaultsRecord: Hashable, Sendable, Codable {
    private struct Place: Hashable, Codable {
        var file: String
        /// Bytes of the file.
        var from: Int
        var to: Int

        var range: Range<Int> { from..<max(from, to) }
    }

    private struct Related: Hashable, Codable {
        var place: Place
        var label: BilingualText
    }

    private struct Fault: Hashable, Codable {
        var severity: SourceDiagnostic.Severity
        var code: String
        var message: BilingualText
        var place: Place
        var related: [Related]
        var suggestion: String?
        var isSuggestionWhole: Bool
    }

    private struct Source: Hashable, Codable {
        var path: String
        var text: String
    }

    private let diagnostics: [Fault]
    private let sources: [Source]

    /// The record within a problem that a publication, a draft or an approval was answered with.
    ///
    /// - Throws: where the problem is another one.
    package init(reading body: [UInt8]) throws(StoreError) { self = try JSONReader.value(body) }

    init(_ finding: RuleFolderFinding) {
        diagnostics = finding.diagnostics.map { found in
            Fault(
                severity: found.severity, code: found.code, message: found.message,
                place: Place(file: found.file, from: found.range.lowerBound, to: found.range.upperBound),
                related: found.related.map { related in
                    Related(
                        place: Place(
                            file: related.file, from: related.range.lowerBound, to: related.range.upperBound),
                        label: related.label)
                }, suggestion: found.suggestion, isSuggestionWhole: found.isSuggestionWhole)
        }
        sources = finding.sources.map { Source(path: $0.path, text: $0.text) }
    }

    /// The members of the problem's document.
    var members: [JSONValue.Member] {
        guard let bytes = try? JSONWriter.bytes(self), case .object(let members)? = try? JSONValue(reading: bytes)
        else { return [] }
        return members
    }

    /// The faults as the checker found them.
    package var faults: [SourceDiagnostic] {
        diagnostics.map { fault in
            SourceDiagnostic(
                severity: fault.severity, code: fault.code, message: fault.message, file: fault.place.file,
                range: fault.place.range,
                related: fault.related.map { .init(file: $0.place.file, range: $0.place.range, label: $0.label) },
                suggestion: fault.suggestion, isSuggestionWhole: fault.isSuggestionWhole)
        }
    }

    /// The files that the faults show places of; stored ones are called `REVISION:path`.
    package var files: [RuleFile] { sources.map { RuleFile(path: $0.path, text: $0.text) } }
}
