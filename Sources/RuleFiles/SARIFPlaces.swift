import Foundation
import TOMLSyntax

/// Places of diagnostics as SARIF writes them: a relative URI, lines and columns from 1.
struct SARIFPlaces {
    struct Location: Encodable {
        let physicalLocation: PhysicalLocation
        var message: SARIFReport.Text?
    }

    struct PhysicalLocation: Encodable {
        let artifactLocation: Artifact
        let region: Region
    }

    struct Artifact: Encodable { let uri: String }

    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    private let printer: DiagnosticPrinter

    init(_ printer: DiagnosticPrinter) { self.printer = printer }

    func location(_ file: String, _ range: Range<Int>, _ message: SARIFReport.Text? = nil) -> Location {
        let start = printer.position(file: file, range: range)
        let end = printer.position(file: file, range: range.upperBound..<range.upperBound)
        let encoded = file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file
        let uri = file.hasPrefix("/") ? "file://" + encoded : encoded
        return Location(
            physicalLocation: PhysicalLocation(
                artifactLocation: Artifact(uri: uri),
                region: Region(
                    startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)),
            message: message)
    }
}
