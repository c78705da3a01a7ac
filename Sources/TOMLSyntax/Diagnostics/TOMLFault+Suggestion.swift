extension TOMLFault {
    /// What to write in place of the range, as TOML; nil where that cannot be known.
    var suggestion: String? {
        switch kind {
        case .expectedKey: subject.isEmpty ? nil : "#"
        case .pairOutsideBraces: subject.contains("=") ? "{ \(subject) }" : nil
        case .valueBesideDotted: quoted
        case .fullWidthQuotes: quoted
        case .expectedEquals: subject.hasSuffix(":") ? " =" : Self.hyphened(subject)
        case .fullWidthMark: subject.count > 1 && subject.hasSuffix("：") ? " =" : FullWidthMark.ascii(of: subject)
        case .expectedSeparator: subject.isEmpty ? nil : subject
        case .expectedDoubleBrackets: "[[\(subject)]]"
        case .invalidDate: WrittenDate.proposal(for: subject)
        case .invalidNumber: FullWidthMark.halfWidth(subject).hasSuffix("%") ? quotedHalfWidth : nil
        case .unquotedText: textSuggestion
        default: nil
        }
    }

    /// The signs that compare in other languages, longer ones first.
    static let comparisons = [">=", "<=", "!=", "<>", ">", "<", "≥", "≤", "≠", "＞", "＜", "！="]

    /// A key of several words as the one that they make with hyphens; nil for every other.
    static func hyphened(_ key: String) -> String? {
        let words = key.split(separator: " ")
        let isPlain = words.count > 1 && words.allSatisfy { $0.utf8.allSatisfy(TOMLParser.isBare) }
        return isPlain ? words.joined(separator: "-") : nil
    }

    private var textSuggestion: String? {
        if ["true", "false"].contains(subject.lowercased()) { return subject.lowercased() }
        if let number = ChineseNumber.value(of: subject) { return String(number) }
        return subject.first.map { "（(".contains($0) } ?? true ? nil : quoted
    }

    private var quotedHalfWidth: String? {
        TOMLFault(kind, range: range, subject: FullWidthMark.halfWidth(subject)).quoted
    }

    /// The subject in quotes; nil where it is not whole or has marks that quotes would not keep.
    private var quoted: String? {
        let isPlain = !subject.hasSuffix("…") && !subject.contains { "\"\\“”‘’".contains($0) }
        return isPlain ? "\"\(subject)\"" : nil
    }
}
