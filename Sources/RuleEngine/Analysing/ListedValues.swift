import RuleModel

/// The values that a test lists, several of them.
struct ListedValues {
    var values: [FactValue]
    /// The test for each value alone.
    var tests: [AttributeTest]
    /// Whether the test asks for others than these.
    private let isNegated: Bool

    /// Nil where the test does not list several values.
    init?(_ test: AttributeTest) {
        var matcher = test.matcher
        if case .not(let inner) = matcher { matcher = inner }
        isNegated = matcher != test.matcher
        let matchers: [Matcher]
        switch matcher {
        case .oneOf(let listed):
            values = listed
            matchers = listed.map { .oneOf([$0]) }
        case .contains(let pieces):
            values = pieces.map { .text($0) }
            matchers = pieces.map { .contains([$0]) }
        case .range, .not, .present, .every: return nil
        }
        guard values.count > 1 else { return nil }
        tests = matchers.map { AttributeTest(test.attribute, $0, at: test.location) }
    }

    /// What the test says with some of its values alone, in tests for single values.
    func condition(of places: some Sequence<Int>) -> Condition {
        let chosen = places.map { Condition.attribute(tests[$0]) }
        guard isNegated else { return .any(chosen) }
        return .all([.attribute(AttributeTest(tests[0].attribute, .present(true))), .none(chosen)])
    }

    /// The same with all of them.
    var whole: Condition { condition(of: values.indices) }
}
