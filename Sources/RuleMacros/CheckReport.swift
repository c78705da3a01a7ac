import RuleModel
import RulePlugins
import SwiftDiagnostics
import SwiftSyntax
import TOMLSyntax

/// What the checker finds in the embedded files, as diagnostics of the compiler.
struct CheckReport {
    /// Whether the files make a rule set.
    let isSound: Bool
    let diagnostics: [Diagnostic]

    init(_ files: [EmbeddedFile], anchor: Syntax) {
        let result = RuleChecker.check(files: files.map(\.ruleFile), plugins: StandardRules.plugins)
        let places = EmbeddedPlaces(files, anchor: anchor)
        isSound = result.ruleSet != nil
        diagnostics = result.diagnostics.map { found in
            let place = places.place(found.file, found.range)
            return Diagnostic(
                node: place.node, message: RuleMessage(found, column: place.column), notes: Self.notes(found, places))
        }
    }

    /// The second places, and what to write instead.
    private static func notes(_ found: SourceDiagnostic, _ places: EmbeddedPlaces) -> [Note] {
        let related = found.related.map { related in
            let place = places.place(related.file, related.range)
            return Note(node: place.node, message: RuleNote(related.label.chinese, column: place.column))
        }
        guard let advice = found.advice else { return related }
        let place = places.place(found.file, found.range)
        return [Note(node: place.node, message: RuleNote(advice.chinese, column: place.column))] + related
    }
}
