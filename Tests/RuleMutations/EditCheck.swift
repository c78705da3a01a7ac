import TOMLSyntax

/// What must hold of any text that a person could leave behind, however broken.
package struct EditCheck: Sendable {
    /// How many texts were read.
    package private(set) var count = 0
    /// What did not hold: a sentence each.
    package private(set) var failures: [String] = []
    /// Writing a text anew and reading it again costs three times as much as reading it.
    private let formatsEvery: Int

    package init(formatsEvery: Int) { self.formatsEvery = formatsEvery }

    package mutating func read(_ bytes: [UInt8]) {
        count += 1
        let document = TOMLDocument(parsing: bytes)
        for fault in document.faults { check(fault, of: document) }
        guard count % formatsEvery == 0 else { return }
        if document.isValid { checkFormat(of: document) } else { checkReport(of: document) }
    }

    private mutating func check(_ fault: TOMLFault, of document: TOMLDocument) {
        if fault.range.upperBound > document.bytes.count || (fault.first?.upperBound ?? 0) > document.bytes.count {
            failures.append("\(fault) points outside \(document.source)")
        }
    }

    private mutating func checkFormat(of document: TOMLDocument) {
        let again = (try? TOMLFormatter.format(document)).map { TOMLDocument(parsing: $0) }
        if again?.isValid != true || again.map(TaggedJSON.render) != TaggedJSON.render(document) {
            failures.append("formatting broke \(document.source)")
        }
    }

    /// Each fault has a heading and the source line with carets under it; of a text in another encoding only a heading.
    private mutating func checkReport(of document: TOMLDocument) {
        guard !document.isForeign else { return }
        let diagnostics = document.diagnostics(file: "x.toml")
        let text = DiagnosticPrinter(sources: ["x.toml": document.lines]).text(diagnostics)
        if text.split(separator: "\n").count < 3 * diagnostics.count {
            failures.append("the report lacks lines for \(document.source)")
        }
    }
}
