public import RuleModel
public import TOMLSyntax

/// What the rules of one kind say of a request.
public struct KindDecision: Hashable, Sendable {
    /// The rules that count, in order.
    public var rules: [RuleReference]
    /// What follows from each of them, as its kind says it.
    public var outcomes: [BilingualText]

    /// What follows from all of them, as a sentence.
    public var text: BilingualText {
        guard !outcomes.isEmpty else { return BilingualText(chinese: "没有适用的规则", english: "no rule applies") }
        return BilingualText(
            chinese: outcomes.map(\.chinese).joined(separator: "；"),
            english: outcomes.map(\.english).joined(separator: "; "))
    }
}
