public import RuleModel

extension FactsExplanation {
    /// Every question under its heading, in the order in which a request meets them.
    public func lines(_ text: ExplanationText) -> [String] {
        var lines: [String] = []
        for explanation in [coverage, route, support] { lines += text.section(explanation) }
        for clock in clocks { lines += text.section(clock.policy) + (clock.days.map { text.lines($0) } ?? []) }
        return lines + text.section(escalations)
    }

    /// Every question as data, in the same order.
    public func records(_ text: ExplanationText) -> [ExplanationRecord] {
        [coverage, route, support].map { text.record($0) }
            + clocks.map { text.record($0.policy, count: $0.days) } + [text.record(escalations)]
    }
}

extension ExplanationText {
    /// An explanation under its heading.
    public func section(_ explanation: PolicyExplanation) -> [String] {
        ["【\(title(of: explanation.question))】"] + lines(explanation)
    }
}
