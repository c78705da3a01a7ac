import Texts

/// Who looks after the entity, by which means, and why not by earlier ones.
package struct CoverageCard: Hashable, Sendable {
    /// The means that apply, with their units; none where nobody looks after it.
    package var means: [Definition]
    package var earlier: EarlierRules

    package init(_ means: [Definition], earlier: [EarlierRule] = []) {
        self.means = means
        self.earlier = EarlierRules(earlier, of: .text("routing.coverage"))
    }
}
