/// What cannot be seen in a text that is compared letter by letter, as it comes with what is copied from pages and chats.
enum HiddenCharacters {
    /// The text as it looks; nil where it is that already.
    static func removed(from text: String) -> String? {
        guard mayHide(text) else { return nil }
        var rest = text.unicodeScalars.filter { !isHidden($0) }[...]
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        let plain = String(String.UnicodeScalarView(rest))
        return plain.utf8.count == text.utf8.count ? nil : plain
    }

    /// Whether a look at every character is worth it: most texts have neither a space at an end nor a byte with which the
    /// hidden characters begin.
    private static func mayHide(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return false }
        return first <= 0x20 || last <= 0x20 || bytes.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }
    }

    /// Of no width of their own. Source: Unicode, General Punctuation (U+200B to U+2060) and U+00AD, U+FEFF.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
