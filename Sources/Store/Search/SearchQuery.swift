/// What somebody typed into the search box, as phrases that must all be there.
package struct SearchQuery: Hashable, Sendable {
    /// Terms that follow each other in a document.
    package struct Phrase: Hashable, Sendable {
        package var terms: [String]
        /// Whether the last term is the beginning of one.
        package var isPrefix: Bool

        package init(terms: [String], isPrefix: Bool) {
            self.terms = terms
            self.isPrefix = isPrefix
        }
    }

    package var phrases: [Phrase]

    /// Nil where nothing is left to look for, such as punctuation alone. At most sixteen phrases are looked at.
    package init?(_ text: String) {
        phrases = SearchText.runs(of: text).prefix(16).map { run in
            switch run {
            case .word(let word): Phrase(terms: [word], isPrefix: true)
            case .ideographs(let scalars) where scalars.count == 1:
                // A single character begins a pair, or is the last of its run.
                Phrase(terms: [SearchText.string(scalars)], isPrefix: true)
            case .ideographs(let scalars): Phrase(terms: SearchText.pairs(scalars), isPrefix: false)
            }
        }
        if phrases.isEmpty { return nil }
    }
}
