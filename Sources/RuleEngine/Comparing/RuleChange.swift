public import RuleModel
public import TOMLSyntax
import WorkCalendar

/// One difference between two rule sets, told in sentences.
public struct RuleChange: Hashable, Sendable {
    /// What became of the rule or pack.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It is new.
        case added
        /// It is gone.
        case removed
        /// It says something else, is in force on other days, or rests on another clause.
        case changed
        /// Only its words, its id or the way its condition is written are others.
        case reworded
        /// It stands before or behind another rule than it did.
        case moved
        /// It became several rules.
        case split
        /// It is made of several rules.
        case merged
        /// Several rules became several others.
        case rearranged
    }

    /// What became of it.
    public var kind: Kind
    /// The section, such as `deadline`; `pack` for a pack's own header.
    public var section: String
    /// What one rule of the section is called.
    public var sectionTitle: BilingualText
    /// The rule's id, or the pack's.
    public var id: String
    /// Its Chinese title.
    public var title: String
    /// Where it stands: in the newer set, or where it is gone, in the older.
    public var location: SourceLocation?
    /// What is different, part by part.
    public var details: [Detail]
    /// Whether a decision, a date or a citation may be another; false only where it was proven that none is.
    public var changesMeaning: Bool

    /// What is different, one sentence each.
    public var sentences: [BilingualText] { details.map(\.sentence) }
}

extension RuleChange {
    /// One part that is different.
    public struct Detail: Hashable, Sendable {
        /// The key that rules write the part by, such as `within`; `when` for the condition, `order` for the place,
        /// `rules` for how rules were divided, `proof` for what is proven or not, `example` for a request.
        public var key: String
        /// What the part is called.
        public var title: BilingualText
        /// What it said; nil where it said nothing, or where it is a list.
        public var was: BilingualText?
        /// What it says now; nil where it says nothing, or where it is a list.
        public var becomes: BilingualText?
        /// Of a list, what was added.
        public var added: [BilingualText]
        /// Of a list, what is gone.
        public var removed: [BilingualText]
        /// The ids of the rules that became others, and of those that they became.
        public var rules: Rules?
        /// A request that shows the difference; `was` and `becomes` are what it got and gets.
        public var witness: Facts?
        /// The difference as a sentence.
        public var sentence: BilingualText

        /// Rules before and after.
        public struct Rules: Hashable, Sendable {
            /// Ids in the older set.
            public var old: [String]
            /// Ids in the newer set.
            public var new: [String]
        }

        init(
            _ key: String, _ title: BilingualText, was: BilingualText? = nil, becomes: BilingualText? = nil,
            added: [BilingualText] = [], removed: [BilingualText] = [], rules: Rules? = nil, witness: Facts? = nil,
            sentence: BilingualText
        ) {
            self.key = key
            self.title = title
            self.was = was
            self.becomes = becomes
            self.added = added
            self.removed = removed
            self.rules = rules
            self.witness = witness
            self.sentence = sentence
        }
    }
}
