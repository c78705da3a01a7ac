package import RuleModel

extension DeadlineRule.Limit {
    /// Whether a clock within it runs at night and on rest days too.
    package var isAroundTheClock: Bool {
        if case .within(.minutes(_)) = self { true } else { false }
    }
}
