package import Texts

/// What the rules of a further kind decided about a request, and by which rules.
package struct KindCard: Hashable, Sendable {
    /// What the kind is called.
    package var title: Words
    /// What follows, in a sentence.
    package var sentence: Words
    /// The rules that held: what each says, and the clause that it rests on.
    package var rules: [Definition]
    package var earlier: EarlierRules

    package init(_ title: Words, sentence: Words, rules: [Definition], earlier: [EarlierRule] = []) {
        self.title = title
        self.sentence = sentence
        self.rules = rules
        self.earlier = EarlierRules(earlier, of: title, isOpen: true)
    }
}
