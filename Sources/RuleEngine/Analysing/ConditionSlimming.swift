import RuleModel

/// Takes out of a condition what makes no difference, from the end to the beginning: of two parts that make one another
/// needless the first stays, and what is told can be taken out all at once.
struct ConditionSlimming {
    /// Something that makes no difference.
    enum Needless {
        /// A value that a test lists, with the test for it alone.
        case value(FactValue, AttributeTest)
        /// One of the conditions that stand side by side in `any` or `none`.
        case part(Condition)
    }

    /// In the order written, each with the condition without it and without what stands behind it.
    private(set) var found: [(needless: Needless, slimmer: Condition)] = []
    private let isSame: (Condition) -> Bool

    /// - Parameter isSame: Whether the rule decides just the same with a slimmer condition.
    init(_ condition: Condition, isSame: @escaping (Condition) -> Bool) {
        self.isSame = isSame
        _ = slim(condition) { $0 }
        found.reverse()
    }

    /// A part without what is needless in it.
    ///
    /// - Parameter whole: The condition with another part in the place of this one.
    private mutating func slim(_ part: Condition, in whole: (Condition) -> Condition) -> Condition {
        switch part {
        case .always: part
        case .attribute(let test): slim(test, in: whole)
        case .all(let parts): .all(slim(parts, isAlternative: false) { whole(.all($0)) })
        case .any(let parts): .any(slim(parts, isAlternative: true) { whole(.any($0)) })
        case .none(let parts): .none(slim(parts, isAlternative: true) { whole(.none($0)) })
        }
    }

    private mutating func slim(
        _ parts: [Condition], isAlternative: Bool, in whole: ([Condition]) -> Condition
    ) -> [Condition] {
        var kept = parts
        for place in parts.indices.reversed() {
            var rest = kept
            rest.remove(at: place)
            if isAlternative, !rest.isEmpty, note(.part(parts[place]), without: whole(rest)) {
                kept = rest
                continue
            }
            let others = kept
            kept[place] = slim(parts[place]) { part in
                var parts = others
                parts[place] = part
                return whole(parts)
            }
        }
        return kept
    }

    private mutating func slim(_ test: AttributeTest, in whole: (Condition) -> Condition) -> Condition {
        guard let listed = ListedValues(test) else { return .attribute(test) }
        var kept = Array(listed.values.indices)
        for place in listed.values.indices.reversed() {
            let rest = kept.filter { $0 != place }
            let needless = Needless.value(listed.values[place], listed.tests[place])
            if note(needless, without: whole(listed.condition(of: rest))) { kept = rest }
        }
        return kept.count == listed.values.count ? .attribute(test) : listed.condition(of: kept)
    }

    private mutating func note(_ needless: Needless, without slimmer: Condition) -> Bool {
        guard isSame(slimmer) else { return false }
        found.append((needless, slimmer))
        return true
    }
}
