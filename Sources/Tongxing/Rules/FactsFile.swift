import RuleModel
import RuleScenarios
import TOMLSyntax

/// A file of facts about a request.
enum FactsFile {
    /// The facts; where a name is misspelt or a value is of another type, the command fails with every fault.
    static func facts(_ path: String, _ vocabulary: Vocabulary) throws -> Facts {
        let bytes = try InputFile.bytes(of: path)
        let document = FactsDocument(bytes, file: path, vocabulary: vocabulary)
        guard document.diagnostics.isEmpty else {
            let printer = DiagnosticPrinter(sources: [path: LineTable(bytes)], language: Wording.language)
            throw CommandFailure.faults(document.diagnostics, printer)
        }
        return document.facts
    }
}
