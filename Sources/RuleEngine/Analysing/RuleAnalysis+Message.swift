import RuleModel
public import TOMLSyntax

extension RuleAnalysis {
    /// Which rules are not settled, in one sentence; nil where all are.
    public var unsettledText: BilingualText? {
        guard !isComplete else { return nil }
        let kinds = unsettled.map { kind in
            let (chinese, english) = (kind.rules.map { "“\($0.title)”" }, kind.rules.map { "“\($0.rule)”" })
            return BilingualText(
                chinese: kind.title.chinese + chinese.joined(separator: "、"),
                english: ([kind.title.english] + (english.isEmpty ? [] : [english.joined(separator: ", ")]))
                    .joined(separator: " "))
        }
        return BilingualText(
            chinese: "没有全部查清的：\(kinds.map(\.chinese).joined(separator: "；"))。"
                + "条件问到的字词太多或太复杂；列出的都核对过。",
            english: "Not all is settled of: \(kinds.map(\.english).joined(separator: "; ")). "
                + "Conditions ask for too many words or are too intricate; what is listed is proven.")
    }
}
