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
        /// It decides otherwise, on other days, or rests on another clause.
        case changed
        /// It decides the same; only its words, the way its condition is written or its place are others.
        case reworded
        /// It stands before or behind another rule than it did, and the first that holds counts.
        case moved
    }

    /// What became of it.
    public var kind: Kind
    /// The section, such as `deadline`; `pack` for a pack's own header.
    public var section: String
    /// The rule's id, or the pack's.
    public var id: String
    /// Its Chinese title.
    public var title: String
    /// Where it stands: in the newer set, or where it is gone, in the older.
    public var location: SourceLocation?
    /// What is different, one sentence each.
    public var sentences: [BilingualText]

    /// Whether a decision, a date or a citation may be another; words alone are not.
    public var changesMeaning: Bool { kind != .reworded }
}
