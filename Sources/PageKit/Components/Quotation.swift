package import Texts

/// A clause, word for word, with the words that decide marked.
package struct Quotation: Hashable, Sendable {
    /// A run of the quoted text.
    package struct Run: Hashable, Sendable {
        package let text: String
        package let isMarked: Bool
    }

    package let runs: [Run]
    /// What stands instead of a quotation where the policy is silent.
    package let silence: Words?
    /// Document and citation, or that policy staff are to confirm it.
    package let citation: Words
    package let rule: Link?

    /// A clause of which some words decide; words that do not occur in it are not marked.
    package init(_ clause: String, marking words: String? = nil, citation: Words, rule: Link? = nil) {
        silence = nil
        self.citation = citation
        self.rule = rule
        guard let words, let range = clause.firstRange(of: words) else {
            runs = [Run(text: clause, isMarked: false)]
            return
        }
        runs = [
            Run(text: String(clause[..<range.lowerBound]), isMarked: false), Run(text: words, isMarked: true),
            Run(text: String(clause[range.upperBound...]), isMarked: false),
        ].filter { !$0.text.isEmpty }
    }

    /// A rule on which the policy is silent.
    package init(silence: Words, rule: Link? = nil) {
        runs = []
        self.silence = silence
        citation = .text("explanation.to-confirm")
        self.rule = rule
    }
}
