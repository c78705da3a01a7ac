import RuleModel
import RulePlugins
import SwiftDiagnostics
public import SwiftSyntax
import SwiftSyntaxBuilder
public import SwiftSyntaxMacros

/// `#provenRules { … }`: the rule files that stand in the closure, once the checker has found no error in them.
///
/// The checker is the one of `tongxing rules check`, with all kinds of rule, over all files together. Every fault is
/// reported at the line of its rule file, errors as errors and warnings as warnings. Expands to `[RuleFile]`.
public struct ProvenRulesMacro: ExpressionMacro {
    public static func expansion(
        of node: some FreestandingMacroExpansionSyntax, in context: some MacroExpansionContext
    ) throws -> ExprSyntax {
        let reader = EmbeddedFilesReader(node)
        for fault in reader.faults { context.diagnose(fault) }
        let files = reader.files
        let report = CheckReport(files, anchor: Syntax(node))
        for diagnostic in report.diagnostics { context.diagnose(diagnostic) }
        guard reader.faults.isEmpty, report.isSound else { return "[]" }
        let elements = files.map { file in
            "RuleModel.RuleFile(path: \(StringSource.literal(file.path)), text: \(StringSource.literal(file.text)))"
        }
        return "[\(raw: elements.joined(separator: ", "))]"
    }
}
