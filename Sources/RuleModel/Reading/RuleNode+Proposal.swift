import TOMLSyntax

extension RuleNode {
    /// The whole number that a text stands for: `"2"`, `"２"` or `"两"`.
    public var writtenNumber: Int? { text.flatMap { Self.number($0) } }

    private static func number(_ text: String) -> Int? {
        Int(FullWidthMark.halfWidth(text)) ?? ChineseNumber.value(of: text)
    }

    /// The number that was written without quotes, with what is counted behind it: `2次` or `两次`.
    private var countedNumber: Int? {
        guard case .unreadable = value, let written else { return nil }
        let counted = ["次", "个", "天", "条"].first { written.hasSuffix($0) }
        return Self.number(String(counted == nil ? written[...] : written.dropLast())).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// What a text that should be no text was meant for, as TOML.
    func proposal(for wanted: Scalar) -> String? {
        switch wanted {
        case .number: return (writtenNumber ?? countedNumber).map(String.init)
        case .truth:
            guard let text = text ?? written else { return nil }
            if ["true", "yes", "是", "有", "真", "对"].contains(text.lowercased()) { return "true" }
            return ["false", "no", "否", "没有", "无", "假"].contains(text.lowercased()) ? "false" : nil
        case .text: if case .integer(let number) = value { return "\"\(number)\"" } else { return nil }
        }
    }

    /// What single values may be wanted.
    enum Scalar { case number, truth, text }
}
