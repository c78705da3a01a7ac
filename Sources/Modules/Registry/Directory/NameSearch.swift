import Identity

/// Names as they are compared when searched for.
enum NameSearch {
    /// Narrow, lower case, without blanks, signs and brackets: 天津（滨海）A 公司 is found as 天津滨海a公司.
    static func normalised(_ text: String) -> String {
        TextWidth.narrow(text).lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// A pattern for `LIKE … ESCAPE '\'` that finds the text anywhere; nil where nothing is left to look for.
    static func pattern(_ typed: String) -> String? {
        let text = normalised(typed)
        // Letters and digits only: none of them means anything in a pattern.
        return text.isEmpty ? nil : "%\(text)%"
    }
}
