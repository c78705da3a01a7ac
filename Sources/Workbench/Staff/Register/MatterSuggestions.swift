import PageKit
import RuleModel
import RulePlugins
import Texts

/// Matters of the catalogue that a text suggests by its words.
struct MatterSuggestions {
    private static let atMost = 4

    let policy: CompiledPolicy

    /// The matters of which the most words occur in the text, the longest words first.
    func suggestions(for text: String) -> [MatterSuggestion] {
        if text.isEmpty { return [] }
        let found = policy.matters.compactMap { matter -> (matter: MatterRecord, words: [String])? in
            let words = matter.words.filter { text.contains($0) }
            return words.isEmpty ? nil : (matter, words)
        }
        return found.sorted { Self.weight($0.words) > Self.weight($1.words) }.prefix(Self.atMost)
            .map { suggestion($0.matter, because: $0.words) }
    }

    /// The link leads to the field in which the matter is chosen, so that nothing typed is lost.
    private func suggestion(_ matter: MatterRecord, because words: [String]) -> MatterSuggestion {
        MatterSuggestion(
            matter.title, unit: matter.lead.map { .plain($0.rawValue) } ?? InboxWords.nobody,
            track: matter.track ?? .transferred, words: words, href: "#f-subject")
    }

    private static func weight(_ words: [String]) -> Int { words.reduce(0) { $0 + $1.count } }
}
