package import TOMLSyntax

/// A code of the checker, for tools that list what a check looks for. The Chinese words are those of the page that explains
/// every code with examples, `docs/rules/diagnostics.md`.
package struct DiagnosticCode: Hashable, Sendable {
    /// Such as `RULE-0010`; stable.
    package let id: String
    /// Whether it is a warning, which does not keep rules from being used.
    package let isWarning: Bool
    /// A few words.
    package let title: BilingualText
    /// What it means and what to do.
    package let text: BilingualText

    init(
        _ id: String, isWarning: Bool = false, _ title: String, _ text: String, _ chineseTitle: String,
        _ chineseText: String
    ) {
        self.id = id
        self.isWarning = isWarning
        self.title = BilingualText(chinese: chineseTitle, english: title)
        self.text = BilingualText(chinese: chineseText, english: text)
    }

    /// The name in one word, as SARIF wants it, such as `KeyUnknown`.
    package var name: String {
        title.english.split { !$0.isLetter }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Every code, in order.
    package static let all = shape + policy + catalogue + absurdities + text + scenarios

    /// The code of that id; nil for one of a plugin's own.
    package static func named(_ id: String) -> DiagnosticCode? { byID[id] }

    private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
