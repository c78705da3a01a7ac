import TOMLSyntax

extension RuleNode {
    /// The whole number that a text stands for: `"2"`, `"２"` or `"两"`.
    public var writtenNumber: Int? {
        guard let text else { return nil }
        return Int(FullWidthMark.halfWidth(text)) ?? ChineseNumber.value(of: text)
    }

    /// What a text that should be no text was meant for, as TOML.
    func proposal(for wanted: Scalar) -> String? {
        switch wanted {
        case .number: return writtenNumber.map(String.init)
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
