package import TOMLSyntax

/// One text of the product under its key, in both languages.
///
/// `{name}` stands for a parameter; in English `{count:day|days}` writes the first form where that parameter is one
/// and the second otherwise, without the number itself.
package struct TextEntry: Hashable, Sendable {
    package let key: String
    package let text: BilingualText

    package init(_ key: String, _ chinese: String, _ english: String) {
        self.key = key
        text = BilingualText(chinese: chinese, english: english)
    }
}
