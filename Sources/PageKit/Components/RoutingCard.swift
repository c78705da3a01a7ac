package import Texts

/// Why this unit acts: the rule that matched, and why earlier ones did not.
package struct RoutingCard: Hashable, Sendable {
    package var heading: Words
    /// The kind of rule and which one matched.
    package var note: Words?
    package var sentence: Words
    /// The clause that the rule rests on, in words.
    package var basis: Words?
    package var rule: Link?
    package var earlier: [EarlierRule]
    package var earlierCount: Count
    /// Who looks after the entity, and by which means.
    package var coverage: [Definition]
    /// Chips such as 默认规则，待确认.
    package var chips: [Chip]

    package init(
        heading: Words, note: Words? = nil, sentence: Words, basis: Words? = nil, rule: Link? = nil,
        earlier: [EarlierRule] = [], coverage: [Definition] = [], chips: [Chip] = []
    ) {
        self.heading = heading
        self.note = note
        self.sentence = sentence
        self.basis = basis
        self.rule = rule
        self.earlier = earlier
        earlierCount = Count(earlier.count)
        self.coverage = coverage
        self.chips = chips
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
