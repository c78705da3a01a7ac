/// What is done when a request is stuck; all rules that match apply.
public struct EscalationRule: Hashable, Sendable, Codable {
    /// What is suggested, such as `joint-conference`; nil where the rule only notifies.
    public var suggest: String?
    /// The units that are told, in order, each once.
    public var notify: [UnitName]
    /// Whether the request goes on the supervision list (已督办).
    public var supervise: Bool
    /// The rule, and the clause that it rests on.
    public var reference: RuleReference

    /// What a rule asks for.
    public init(suggest: String?, notify: [UnitName], supervise: Bool, reference: RuleReference) {
        self.suggest = suggest
        self.notify = notify
        self.supervise = supervise
        self.reference = reference
    }
}
