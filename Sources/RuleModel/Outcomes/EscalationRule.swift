/// What is done when a request is stuck; all rules that match apply.
public struct EscalationRule: Hashable, Sendable, Codable {
    /// What is suggested, such as `joint-conference`; nil where the rule only notifies.
    public var suggest: String?
    public var notify: [UnitName]
    /// Whether the request goes on the supervision list (已督办).
    public var supervise: Bool
    public var reference: RuleReference

    public init(suggest: String?, notify: [UnitName], supervise: Bool, reference: RuleReference) {
        self.suggest = suggest
        self.notify = notify
        self.supervise = supervise
        self.reference = reference
    }
}
