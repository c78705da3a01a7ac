import TOMLSyntax

extension RuleNode {
    /// The whole number that a text stands for: `"2"`, `"２"` or `"两"`.
    public var writtenNumber: Int? { text.flatMap { Self.number($0) } }

    private static func number(_ text: String) -> Int? {
        Int(FullWidthMark.halfWidth(text)) ?? ChineseNumber.value(of: text)
    }

    /// The number that was written in words, in quotes or without, with what is counted behind it: `2次` or `"两个工作日"`.
    private func countedNumber(of key: String) -> Int? {
        guard let written = text ?? written else { return nil }
        let units = Self.countedUnits.first { key.hasSuffix($0.key) }?.words ?? ["次", "个", "天", "条"]
        let unit = units.first { written.hasSuffix($0) } ?? ""
        let digits = written.dropLast(unit.count).split(separator: " ").joined()
        return Self.number(digits).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// What stands behind a number in sentences, longer words first, where its key says what is counted.
    private static let countedUnits: [(key: String, words: [String])] = [
        ("working-days", ["个工作日", "工作日", "working days", "天", "日", "个", "days", "day"]),
        ("calendar-days", ["个自然日", "自然日", "calendar days", "天", "日", "个", "days", "day"]),
        ("working-hours", ["个工作小时", "工作小时", "个小时", "小时", "个", "hours", "hour"]),
        ("minutes", ["分钟", "分", "个", "minutes", "min"]), ("year", ["年"]),
    ]

    /// What a text that should be no text was meant for, as TOML.
    ///
    /// - Parameter key: The key that it is the value of, by which it is known what words may stand behind a number.
    func proposal(for wanted: Scalar, of key: String = "") -> String? {
        switch wanted {
        case .number: return (writtenNumber ?? countedNumber(of: key)).map(String.init)
        case .truth where value == .integer(1): return "true"
        case .truth where value == .integer(0): return "false"
        case .truth:
            guard let text = text ?? written else { return nil }
            if ["true", "yes", "是", "有", "真", "对"].contains(text.lowercased()) { return "true" }
            return ["false", "no", "否", "没有", "无", "假"].contains(text.lowercased()) ? "false" : nil
        case .text where quotedOnlyElement != nil: return quotedOnlyElement
        case .text: if case .integer(let number) = value { return "\"\(number)\"" } else { return nil }
        }
    }

    /// What stands without quotes where one of some choices is wanted; nil for a text, and for what is no single word.
    var wordOfChoice: String? {
        switch value {
        case .integer(let number): String(number)
        case .boolean(let truth): String(truth)
        case .unreadable: isBareWord ? written : nil
        default: nil
        }
    }

    /// What single values may be wanted.
    enum Scalar { case number, truth, text }
}
