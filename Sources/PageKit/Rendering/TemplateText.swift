package import TOMLSyntax
package import Texts

/// The source of a template: Mustache, in which `[[key]]` stands for a text of the catalogue and `[[asset:name]]` for
/// the path of an asset.
///
/// A parameter `{count}` of a text becomes the field `{{count}}` of the template's values; the plural
/// `{count:day|days}` asks the field's `isOne`.
package struct TemplateText: Hashable, Sendable {
    package let source: String

    package init(_ source: String) {
        // Indentation is for those who read the source: left in, it would be copied before each line of a partial.
        self.source = source.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
    }

    /// The keys between double brackets.
    package var keys: [String] { pieces.compactMap { if case .key(let key) = $0 { key } else { nil } } }

    /// Mustache in one language; a key that is not in the catalogue stays between its brackets.
    package func text(in language: Language, from catalogue: TextCatalogue) -> String {
        pieces.map { piece in
            switch piece {
            case .source(let text): text
            case .key(let key): Self.expand(key, language, catalogue)
            }
        }.joined()
    }

    private enum Piece {
        case source(String)
        case key(String)
    }

    private var pieces: [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(source)
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
            pieces.append(.source(String(rest[..<open.lowerBound])))
            pieces.append(.key(String(rest[open.upperBound..<close.lowerBound])))
            rest = rest[close.upperBound...]
        }
        return pieces + [.source(String(rest))]
    }

    private static func expand(_ key: String, _ language: Language, _ catalogue: TextCatalogue) -> String {
        if key.hasPrefix("asset:") { return Asset.named(String(key.dropFirst(6)))?.path ?? "[[\(key)]]" }
        if key == "sprite" { return Icon.sprite }
        guard let segments = catalogue.segments(key, in: language) else { return "[[\(key)]]" }
        return segments.map { segment in
            switch segment {
            case .literal(let text): HTMLText.escaped(text)
            case .parameter(let name): "{{\(name)}}"
            case .plural(let name, let one, let other):
                "{{#\(name).isOne}}\(HTMLText.escaped(one)){{/\(name).isOne}}"
                    + "{{^\(name).isOne}}\(HTMLText.escaped(other)){{/\(name).isOne}}"
            }
        }.joined()
    }
}
