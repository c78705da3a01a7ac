package import RuleModel
import RulePlugins
package import TOMLSyntax

/// A TOML file of facts about a request: one attribute a key, or all in braces, as `rules analyse` shows them.
package struct FactsDocument: Sendable {
    /// The facts, as far as they could be read.
    ///
    /// As in scenarios, whoever says something of the entity means one that is known.
    package let facts: Facts
    /// Every name that is misspelt, every value of another type, and what keeps the text from being TOML.
    package let diagnostics: [SourceDiagnostic]

    /// Reads a file in the words of a vocabulary.
    package init(_ bytes: [UInt8], file: String, vocabulary: Vocabulary) {
        let text = Braces(bytes)
        let document = TOMLDocument(parsing: text.document)
        let reader = FactsReader(text.entries(of: document.root), vocabulary: vocabulary)
        let found =
            document.diagnostics(file: file)
            + reader.faults.map { $0.diagnostic("FACT-0001", file: file, whole: 0..<0) }
        diagnostics = found.map { text.place($0) }
        var facts = reader.facts
        if facts["entity.known"] == nil, facts.values.keys.contains(where: { $0.hasPrefix("entity.") }) {
            facts["entity.known"] = .boolean(true)
        }
        self.facts = facts
    }
}

/// Facts that may stand in braces: TOML has these only as the value of a key, which is put before them.
private struct Braces {
    private static let key = "facts"
    private static let opening = Array("\(key) = ".utf8)

    /// The bytes as TOML.
    let document: [UInt8]
    /// Where the braces begin; nil where there are none.
    private let start: Int?

    init(_ bytes: [UInt8]) {
        let blanks = Array(" \t\r\n".utf8)
        start = bytes.firstIndex { !blanks.contains($0) }.flatMap { bytes[$0] == UInt8(ascii: "{") ? $0 : nil }
        document = start.map { Array(bytes[..<$0]) + Self.opening + bytes[$0...] } ?? bytes
    }

    /// The facts, with whatever stands beside the braces.
    func entries(of root: TOMLTable) -> [FactsReader.Entry] {
        let entries = root.entries.map { FactsReader.Entry($0) }
        guard start != nil, let first = entries.first, first.key == Self.key, case .table(let inner) = first.value
        else { return entries }
        return inner + entries.dropFirst()
    }

    /// A finding at its place in the bytes as they were given.
    func place(_ found: SourceDiagnostic) -> SourceDiagnostic {
        var found = found
        found.range = place(found.range)
        for index in found.related.indices { found.related[index].range = place(found.related[index].range) }
        return found
    }

    private func place(_ range: Range<Int>) -> Range<Int> {
        guard let start else { return range }
        func given(_ byte: Int) -> Int { byte <= start ? byte : max(start, byte - Self.opening.count) }
        return given(range.lowerBound)..<given(range.upperBound)
    }
}
