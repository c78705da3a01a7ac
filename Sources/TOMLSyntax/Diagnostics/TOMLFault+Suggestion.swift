extension TOMLFault {
    /// What to write in place of the range, as TOML; nil where that cannot be known.
    var suggestion: String? {
        switch kind {
        case .valueBesideDotted: quoted
        case .fullWidthQuotes: quoted
        case .fullWidthMark: subject == "：" ? nil : FullWidthMark.ascii(of: subject)
        case .expectedDoubleBrackets: "[[\(subject)]]"
        case .invalidDate: WrittenDate.proposal(for: subject)
        case .invalidNumber: FullWidthMark.halfWidth(subject).hasSuffix("%") ? quotedHalfWidth : nil
        case .unquotedText: textSuggestion
        default: nil
        }
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
