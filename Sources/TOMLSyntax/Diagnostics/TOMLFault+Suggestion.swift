extension TOMLFault {
    /// What to write in place of the range, as TOML; nil where that cannot be known.
    var suggestion: String? {
        switch kind {
        case .expectedKey: subject == "//" ? "#" : nil
        case .fullWidthSpace: " "
        case .invalidHeader: subject.isEmpty ? nil : subject
        case .duplicateKey: subject.hasPrefix("[[") ? "\(subject)\n" : nil
        case .expectedLineEnd: remark
        case .invalidDate where Self.isSpan(subject): quoted
        case .invalidNumber where Self.isSpan(subject): quoted
        case .pairOutsideBraces: subject.contains("=") ? "{ \(subject) }" : nil
        case .valueBesideDotted: quoted
        case .fullWidthQuotes: quoted
        case .expectedEquals: subject.hasSuffix(":") ? " =" : Self.hyphened(subject)
        case .fullWidthMark: subject.count > 1 && subject.hasSuffix("：") ? " =" : FullWidthMark.ascii(of: subject)
        case .expectedSeparator: subject == "," ? subject : nil
        case .expectedDoubleBrackets: "[[\(subject)]]"
        case .invalidDate: WrittenDate.proposal(for: subject)
        case .invalidNumber: FullWidthMark.halfWidth(subject).hasSuffix("%") ? quotedHalfWidth : nil
        case .unquotedText: textSuggestion
        default: nil
        }
    }

    /// The remark that was meant by one behind the signs of other languages; nil for every other text.
    private var remark: String? {
        guard !subject.hasSuffix("…"), let sign = ["//", "--"].first(where: { subject.hasPrefix($0) }) else {
            return nil
        }
        return "# " + subject.dropFirst(sign.count).drop { $0 == " " }
    }

    /// Whether it is a span between two times of a day, such as `08:30-12:00`.
    static func isSpan(_ text: String) -> Bool {
        let ends = text.split { "-~–—".contains($0) }
        return ends.count == 2 && ends.allSatisfy { $0.contains(":") && $0.allSatisfy { $0 == ":" || $0.isNumber } }
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
