import RuleModel
import RulePlugins
import TOMLSyntax

/// A TOML file of facts about a request, one attribute a key.
enum FactsFile {
    /// The facts; where a name is misspelt or a value is of another type, the command fails with every fault.
    ///
    /// As in scenarios, whoever says something of the entity means one that is known.
    static func facts(_ path: String, _ vocabulary: Vocabulary) throws -> Facts {
        let bytes = try InputFile.bytes(of: path)
        let document = TOMLDocument(parsing: bytes)
        let reader = FactsReader(document.root.entries.map { FactsReader.Entry($0) }, vocabulary: vocabulary)
        let faults = document.diagnostics(file: path) + reader.faults.map { diagnostic($0, path) }
        guard faults.isEmpty else {
            let printer = DiagnosticPrinter(sources: [path: LineTable(bytes)], language: Wording.language)
            throw CommandFailure.faults(faults, printer)
        }
        var facts = reader.facts
        if facts["entity.known"] == nil, facts.values.keys.contains(where: { $0.hasPrefix("entity.") }) {
            facts["entity.known"] = .boolean(true)
        }
        return facts
    }

    private static func diagnostic(_ fault: FactsReader.Fault, _ path: String) -> SourceDiagnostic {
        SourceDiagnostic(code: "FACT-0001", message: fault.sentence, file: path, range: fault.range ?? 0..<0)
    }
}
