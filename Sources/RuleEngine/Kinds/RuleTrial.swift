public import RuleModel

/// What became of one rule when it was asked with some facts, test by test; for measuring what tests reach.
public struct RuleTrial: Hashable, Sendable {
    /// One attribute test of the rule's condition, and whether it held.
    public struct Test: Hashable, Sendable {
        /// The test.
        public var test: AttributeTest
        /// Whether the facts met it, whatever the tests around it say.
        public var isMet: Bool
    }

    /// The section of the rule, such as `route`.
    public var section: String
    /// The rule.
    public var reference: RuleReference
    /// Where it stands.
    public var location: SourceLocation
    /// When it holds.
    public var condition: Condition
    /// Whether it counted: it held, and no earlier rule had answered.
    public var counted: Bool
    /// Every attribute test of its condition, in the order written.
    public var tests: [Test]
}
