/// Text as people type it, taken apart at its line breaks.
enum Paragraphs {
    static func of(_ text: String?) -> [String] {
        (text ?? "").split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
