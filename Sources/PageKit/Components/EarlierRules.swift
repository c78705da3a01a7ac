package import Texts

/// Why the rules that were asked before the one that holds did not match.
package struct EarlierRules: Hashable, Sendable {
    /// How many they are and what they are rules of, unlike those of any other list on the page.
    package var label: Words
    package var rules: [EarlierRule]
    /// Whether the rules are in sight without a click.
    package var isOpen: Bool

    /// - Parameter subject: what the rules are of; nil where the panel is about nothing else.
    package init(_ rules: [EarlierRule], of subject: Words? = nil, isOpen: Bool = false) {
        label = ExplanationWords.earlier(rules.count, of: subject)
        self.rules = rules
        self.isOpen = isOpen
    }
}

/// A rule that was asked before and did not match.
package struct EarlierRule: Hashable, Sendable {
    package var title: Words
    /// The first condition that did not hold.
    package var condition: Words
    /// What was the case instead.
    package var actual: Words

    package init(_ title: Words, condition: Words, actual: Words) {
        self.title = title
        self.condition = condition
        self.actual = actual
    }
}
