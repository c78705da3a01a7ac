public import RuleModel

/// What an escalation rule asks for, before its units are looked up.
public struct EscalationOutcome: Hashable, Sendable, Codable {
    /// Such as `joint-conference`; nil where the rule only notifies.
    public var suggest: String?
    /// Who is told.
    public var notify: [UnitReference]
    /// Whether the request goes on the supervision list.
    public var supervise: Bool
}
