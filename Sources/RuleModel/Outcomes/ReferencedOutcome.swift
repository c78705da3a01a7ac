/// An outcome that carries the rule it is of, so that a decision can name it.
public protocol ReferencedOutcome {
    /// The rule, and the clause that it rests on.
    var reference: RuleReference { get set }
}

extension DeadlineRule: ReferencedOutcome {}
extension CallbackRule: ReferencedOutcome {}
extension ChannelRule: ReferencedOutcome {}
extension MatterRecord: ReferencedOutcome {}
