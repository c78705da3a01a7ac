package import TOMLSyntax

/// Something to read that is put into a language only when a page is rendered.
package indirect enum Words: Hashable, Sendable {
    /// Data, the same in every language.
    case plain(String)
    /// A sentence that its author wrote in both languages.
    case both(BilingualText)
    /// A text of the catalogue with its parameters.
    case text(String, [String: Argument])
    /// A date, perhaps with a time.
    case date(DateWords)
    /// One after the other, with the language's space or mark between them.
    case joined([Words], Separator)

    /// What a parameter of a text is filled with.
    package enum Argument: Hashable, Sendable {
        case count(Int)
        case words(Words)
    }

    /// What stands between joined words.
    package enum Separator: String, Hashable, Sendable {
        case none, space, comma, semicolon, enumeration, dot
        /// Between whole sentences: a space where the language has one.
        case sentence
    }

    /// A text of the catalogue without parameters.
    package static func text(_ key: String) -> Words { .text(key, [:]) }

    /// The words in one language; a key that is not in the catalogue is shown between brackets.
    package func text(in language: Language, from catalogue: TextCatalogue = .shipped) -> String {
        switch self {
        case .plain(let text): text
        case .both(let text): text.in(language)
        case .date(let date): date.text(in: language)
        case .joined(let parts, let separator):
            parts.map { $0.text(in: language, from: catalogue) }.joined(separator: separator.text(in: language))
        case .text(let key, let arguments):
            catalogue.segments(key, in: language)
                .map { $0.map { Self.fill($0, arguments, language, catalogue) }.joined() } ?? "⟦\(key)⟧"
        }
    }

    private static func fill(
        _ segment: TextSegment, _ arguments: [String: Argument], _ language: Language, _ catalogue: TextCatalogue
    ) -> String {
        switch segment {
        case .literal(let text): text
        case .parameter(let name): arguments[name]?.text(in: language, from: catalogue) ?? "{\(name)}"
        case .plural(let name, let one, let other): arguments[name] == .count(1) ? one : other
        }
    }
}

extension Words.Argument {
    func text(in language: Language, from catalogue: TextCatalogue) -> String {
        switch self {
        case .count(let count): GroupedNumber.text(count)
        case .words(let words): words.text(in: language, from: catalogue)
        }
    }
}

extension Words.Argument: ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation {
    package init(integerLiteral value: Int) { self = .count(value) }
    package init(stringLiteral value: String) { self = .words(.plain(value)) }
}

extension Words: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self = .plain(value) }
}

extension Words.Separator {
    func text(in language: Language) -> String {
        switch (self, language) {
        case (.none, _), (.sentence, .chinese): ""
        case (.space, .english), (.sentence, .english): " "
        case (.space, .chinese): "　"
        case (.comma, .english), (.enumeration, .english): ", "
        case (.comma, .chinese): "，"
        case (.enumeration, .chinese): "、"
        case (.semicolon, .english): "; "
        case (.semicolon, .chinese): "；"
        case (.dot, _): " · "
        }
    }
}
