import TOMLSyntax
import Testing

/// What must hold of any text that a person could leave behind, however broken.
struct EditCheck {
    /// How many texts were read.
    private(set) var count = 0
    /// Writing a text anew and reading it again costs three times as much as reading it.
    var formatsEvery = 1

    mutating func read(_ bytes: [UInt8]) {
        count += 1
        let document = TOMLDocument(parsing: bytes)
        for fault in document.faults { check(fault, of: document) }
        guard count % formatsEvery == 0 else { return }
        if document.isValid { checkFormat(of: document) } else { checkReport(of: document) }
    }

    private func check(_ fault: TOMLFault, of document: TOMLDocument) {
        if fault.range.upperBound > document.bytes.count || (fault.first?.upperBound ?? 0) > document.bytes.count {
            Issue.record("\(fault) points outside \(document.source)")
        }
    }

    private func checkFormat(of document: TOMLDocument) {
        let again = (try? TOMLFormatter.format(document)).map { TOMLDocument(parsing: $0) }
        if again?.isValid != true || again.map(TaggedJSON.render) != TaggedJSON.render(document) {
            Issue.record("formatting broke \(document.source)")
        }
    }

    /// Each fault has a heading and the source line with carets under it; of a text in another encoding only a heading.
    private func checkReport(of document: TOMLDocument) {
        guard !document.isForeign else { return }
        let diagnostics = document.diagnostics(file: "x.toml")
        let text = DiagnosticPrinter(sources: ["x.toml": document.lines]).text(diagnostics)
        if text.split(separator: "\n").count < 3 * diagnostics.count {
            Issue.record("the report lacks lines for \(document.source)")
        }
    }
}
