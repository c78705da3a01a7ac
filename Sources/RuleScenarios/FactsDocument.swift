package import RuleModel
import RulePlugins
package import TOMLSyntax

/// A TOML file of facts about a request, one attribute a key.
package struct FactsDocument: Sendable {
    /// The facts, as far as they could be read.
    ///
    /// As in scenarios, whoever says something of the entity means one that is known.
    package let facts: Facts
    /// Every name that is misspelt, every value of another type, and what keeps the text from being TOML.
    package let diagnostics: [SourceDiagnostic]

    /// Reads a file in the words of a vocabulary.
    package init(_ bytes: [UInt8], file: String, vocabulary: Vocabulary) {
        let document = TOMLDocument(parsing: bytes)
        let reader = FactsReader(document.root.entries.map { FactsReader.Entry($0) }, vocabulary: vocabulary)
        diagnostics =
            document.diagnostics(file: file)
            + reader.faults.map { $0.diagnostic("FACT-0001", file: file, whole: 0..<0) }
        var facts = reader.facts
        if facts["entity.known"] == nil, facts.values.keys.contains(where: { $0.hasPrefix("entity.") }) {
            facts["entity.known"] = .boolean(true)
        }
        self.facts = facts
    }
}
