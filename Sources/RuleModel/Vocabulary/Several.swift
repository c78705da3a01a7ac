import TOMLSyntax

/// Several words in one text, as people write them who do not think of lists: `咨询、请问`.
enum Several {
    private static let separators: Set<Unicode.Scalar> = ["、", "，", ",", "；", ";"]

    /// What stands between names too, but may belong to other texts.
    static let betweenNames: Set<Unicode.Scalar> = ["+", "＋", "/", "／", "|", "&"]

    /// The words; nil where it is one.
    ///
    /// - Parameter others: What separates them besides commas.
    static func parts(of text: String, and others: Set<Unicode.Scalar> = []) -> [String]? {
        let separators = separators.union(others)
        guard text.unicodeScalars.contains(where: separators.contains) else { return nil }
        let parts = text.unicodeScalars.split { separators.contains($0) }.map { part in
            var word = Substring(part).drop(while: \.isWhitespace)
            while word.last?.isWhitespace == true { word.removeLast() }
            return String(word)
        }.filter { !$0.isEmpty }
        return parts.count > 1 ? parts : nil
    }

    /// The words as TOML: each in quotes, in brackets unless they stand in a list already.
    static func list(_ words: [String], isList: Bool) -> String {
        let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
        return isList ? list : "[\(list)]"
    }
}
