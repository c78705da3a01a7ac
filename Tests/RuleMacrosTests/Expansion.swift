@testable import EmbedRulesTool
import RuleMacros
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacroExpansion

/// One expansion of `#provenRules`, done as the compiler does it.
struct Expansion {
    /// The expanded expression.
    var source: String
    /// Each diagnostic as compilers print it, `file:line: severity: message`, by `#sourceLocation`.
    var diagnostics: [String]
    /// The notes of all diagnostics, in the same form.
    var notes: [String]

    /// Expands the call that the source holds.
    init(of source: String) throws {
        let file = Parser.parse(source: source)
        let context = BasicMacroExpansionContext(sourceFiles: [
            file: .init(moduleName: "Test", fullFilePath: "call.swift")
        ])
        let finder = CallFinder(viewMode: .sourceAccurate)
        finder.walk(file)
        guard let call = finder.call else { throw NoCall() }
        self.source = try ProvenRulesMacro.expansion(of: call, in: context).description
        func place(_ position: AbsolutePosition, _ node: Syntax) -> String {
            let location = context.location(for: position, anchoredAt: node, fileName: "call.swift")
            return "\(location.presumedFile):\(location.presumedLine)"
        }
        diagnostics = context.diagnostics.map { found in
            "\(place(found.position, found.node)): \(found.diagMessage.severity): \(found.message)"
        }
        notes = context.diagnostics.flatMap(\.notes).map { note in
            "\(place(note.position, note.node)): note: \(note.message)"
        }
    }

    /// Expands the source that the build makes of rule files.
    init(embedding files: [EmbeddedSource.File]) throws { try self.init(of: EmbeddedSource(files: files).text) }

    struct NoCall: Error {}
}

private final class CallFinder: SyntaxVisitor {
    var call: MacroExpansionExprSyntax?

    override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind {
        call = node
        return .skipChildren
    }
}
