/// The name that one signs in with.
enum LoginName {
    /// Narrowed, trimmed and in lower case; nil where it is not 2 to 64 letters, digits, `.`, `_`, `-` or `@`.
    static func normalised(_ typed: String) -> String? {
        let name = TextWidth.narrow(typed).lowercased().filter { !$0.isWhitespace }
        let allowed = name.allSatisfy { $0.isLetter || $0.isNumber || "._-@".contains($0) }
        return allowed && (2...64).contains(name.count) ? name : nil
    }
}
