/// A piece of a text: written as it is, or filled in.
package enum TextSegment: Hashable, Sendable {
    case literal(String)
    /// The parameter of that name.
    case parameter(String)
    /// One of two words, by whether the parameter of that name is one.
    case plural(String, one: String, other: String)

    /// Takes a text of the catalogue apart; a brace that is not closed stands for itself.
    package static func segments(of text: String) -> [TextSegment] {
        var segments: [TextSegment] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { segments.append(.literal(String(rest[..<open]))) }
            segments.append(placeholder(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { segments.append(.literal(String(rest))) }
        return segments
    }

    private static func placeholder(_ content: Substring) -> TextSegment {
        let parts = content.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return .parameter(String(content)) }
        let forms = parts[1].split(separator: "|", omittingEmptySubsequences: false)
        return .plural(String(parts[0]), one: String(forms[0]), other: String(forms.last ?? forms[0]))
    }

    /// The parameter that the segment asks for; nil for a literal.
    package var parameter: String? {
        switch self {
        case .literal: nil
        case .parameter(let name), .plural(let name, _, _): name
        }
    }
}
