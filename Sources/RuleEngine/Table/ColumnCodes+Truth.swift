import RuleModel

extension ColumnCodes {
    /// Per code, whether values of that code satisfy the condition, which asks for this column's attribute alone.
    func satisfying(_ condition: Condition) -> [Bool] {
        switch self {
        case .names(let codes): satisfying(condition, names: codes)
        case .stretches, .boolean: representatives.map { condition.holds(forOne: $0) }
        }
    }

    /// Names that the condition does not mention are as good as unnamed ones, so only the mentioned are evaluated.
    private func satisfying(_ condition: Condition, names: [String: Int]) -> [Bool] {
        let unnamed = condition.holds(forOne: .text("\0"))
        var satisfied = [Bool](repeating: unnamed, count: count)
        satisfied[Self.absent] = condition.holds(forOne: nil)
        for case .text(let name) in condition.tests.flatMap(\.matcher.namedValues) {
            guard let code = names[name] else { continue }
            satisfied[code] = condition.holds(forOne: .text(name))
        }
        return satisfied
    }
}

extension Condition {
    /// Whether the condition holds where each attribute it asks for has this value.
    fileprivate func holds(forOne value: FactValue?) -> Bool {
        switch self {
        case .always: true
        case .attribute(let test): test.matcher.matches(value)
        case .all(let parts): parts.allSatisfy { $0.holds(forOne: value) }
        case .any(let parts): parts.contains { $0.holds(forOne: value) }
        case .none(let parts): !parts.contains { $0.holds(forOne: value) }
        }
    }
}
