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
    package var earlier: EarlierRules
    /// Nil where there is nothing to say of who looks after the entity.
    package var coverage: CoverageCard?
    /// Chips such as 默认规则，待确认.
    package var chips: [Chip]

    package init(
        heading: Words, note: Words? = nil, sentence: Words, basis: Words? = nil, rule: Link? = nil,
        earlier: [EarlierRule] = [], coverage: CoverageCard? = nil, chips: [Chip] = []
    ) {
        self.heading = heading
        self.note = note
        self.sentence = sentence
        self.basis = basis
        self.rule = rule
        self.earlier = EarlierRules(earlier, isOpen: true)
        self.coverage = coverage
        self.chips = chips
    }
}
