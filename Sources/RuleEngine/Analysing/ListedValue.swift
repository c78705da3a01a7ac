import RuleModel

/// One of several values that a test lists.
struct ListedValue {
    var value: FactValue
    /// The test for this value alone.
    var test: AttributeTest
    /// What the test says without it, in tests for single values.
    var rest: Condition
}

extension AttributeTest {
    /// Each value, where the test lists several.
    var listedValues: [ListedValue] { listed(in: matcher) { .any($0.map { .attribute($0) }) } }

    private func listed(in matcher: Matcher, _ make: ([AttributeTest]) -> Condition) -> [ListedValue] {
        switch matcher {
        case .oneOf(let values): listed(values, values.map { .oneOf([$0]) }, make)
        case .contains(let pieces): listed(pieces.map { .text($0) }, pieces.map { .contains([$0]) }, make)
        case .not(let inner):
            listed(in: inner) {
                .all([.attribute(AttributeTest(attribute, .present(true))), .none($0.map { .attribute($0) })])
            }
        case .range, .present, .every: []
        }
    }

    private func listed(
        _ values: [FactValue], _ matchers: [Matcher], _ make: ([AttributeTest]) -> Condition
    ) -> [ListedValue] {
        guard values.count > 1 else { return [] }
        let tests = matchers.map { AttributeTest(attribute, $0) }
        return values.indices.map { place in
            ListedValue(
                value: values[place], test: tests[place], rest: make(Array(tests[..<place] + tests[(place + 1)...])))
        }
    }
}
