/// Turns text into terms that find Chinese without a word segmenter.
///
/// A run of ideographs becomes its overlapping pairs and, last, its final character, so that words of two characters,
/// and single ones, are found; a run of letters and digits becomes one term. Full-width forms, case and punctuation
/// make no difference.
package enum SearchText {
    /// One run of the text.
    enum Run: Hashable {
        case ideographs([Unicode.Scalar])
        /// Letters and digits, folded.
        case word(String)
    }

    /// The terms of a document, in the order of the text.
    package static func terms(_ text: String) -> [String] { document(text).split(separator: " ").map(String.init) }

    /// The terms with spaces between them, as an index takes them.
    package static func document(_ text: String) -> String {
        var writing = TermWriting(capacity: text.utf8.count * 2)
        for scalar in text.unicodeScalars { writing.take(narrow(scalar)) }
        return writing.document()
    }

    /// `优化营商` becomes 优化, 化营, 营商; nothing for a single character.
    static func pairs(_ scalars: [Unicode.Scalar]) -> [String] {
        zip(scalars, scalars.dropFirst()).map { string([$0, $1]) }
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    static func runs(of text: String) -> [Run] {
        var runs: [Run] = []
        var ideographs: [Unicode.Scalar] = []
        var word = ""
        func end() {
            if !ideographs.isEmpty { runs.append(.ideographs(ideographs)) }
            if !word.isEmpty { runs.append(.word(word)) }
            ideographs = []
            word = ""
        }
        for scalar in text.unicodeScalars.map(narrow) {
            if isIdeograph(scalar) {
                if !word.isEmpty { end() }
                ideographs.append(scalar)
            } else if isWordCharacter(scalar) {
                if !ideographs.isEmpty { end() }
                word += scalar.properties.lowercaseMapping
            } else {
                end()
            }
        }
        end()
        return runs
    }
}
