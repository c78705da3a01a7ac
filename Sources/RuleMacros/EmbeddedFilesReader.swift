import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

/// Reads the closure: each file is a `#sourceLocation` with its path, and an array of its lines.
struct EmbeddedFilesReader {
    private(set) var files: [EmbeddedFile] = []
    private(set) var faults: [Diagnostic] = []

    init(_ node: some FreestandingMacroExpansionSyntax) {
        guard let closure = node.trailingClosure ?? node.arguments.first?.expression.as(ClosureExprSyntax.self) else {
            faults.append(EmbeddingFault.closureMissing.diagnostic(at: node))
            return
        }
        var path: String?
        for item in closure.statements.map(\.item) {
            if let location = item.as(PoundSourceLocationSyntax.self) {
                path = location.arguments?.fileName.segments.map(\.content.text).joined()
            } else if let lines = item.as(ArrayExprSyntax.self) {
                read(lines, as: path)
                path = nil
            } else {
                faults.append(EmbeddingFault.notAFile.diagnostic(at: item))
            }
        }
    }

    private mutating func read(_ array: ArrayExprSyntax, as path: String?) {
        guard let path else {
            faults.append(EmbeddingFault.pathMissing.diagnostic(at: array))
            return
        }
        var texts: [String] = []
        var literals: [StringLiteralExprSyntax] = []
        for element in array.elements.map(\.expression) {
            guard let literal = element.as(StringLiteralExprSyntax.self), let text = literal.representedLiteralValue
            else {
                faults.append(EmbeddingFault.notALine.diagnostic(at: element))
                continue
            }
            texts.append(text)
            literals.append(literal)
        }
        guard !literals.isEmpty else { return }
        files.append(EmbeddedFile(path: path, text: texts.joined(separator: "\n"), lines: literals))
    }
}
