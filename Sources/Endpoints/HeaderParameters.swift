/// A header field's value with its parameters, such as `form-data; name="file"`. Source: RFC 9110, 5.6.6.
struct HeaderParameters: Hashable, Sendable {
    /// In lower case.
    var value: String
    private var parameters: [String: String] = [:]

    init(_ text: String) {
        var pieces: [String] = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            switch character {
            case _ where isEscaped:
                isEscaped = false
                // Only these may be escaped: old browsers send the backslashes of a path as they are.
                if character != "\"" && character != "\\" { pieces[pieces.count - 1].append("\\") }
                pieces[pieces.count - 1].append(character)
            case "\\" where isQuoted: isEscaped = true
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted: pieces.append("")
            default: pieces[pieces.count - 1].append(character)
            }
        }
        value = Self.trimmed(pieces[0]).lowercased()
        for piece in pieces.dropFirst() {
            let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            parameters[Self.trimmed(String(halves[0])).lowercased()] = Self.trimmed(String(halves[1]))
        }
    }

    subscript(name: String) -> String? { parameters[name] }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
