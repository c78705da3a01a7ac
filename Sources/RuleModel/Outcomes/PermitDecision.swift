/// Who asks to do what to a request in which state.
public struct PermitQuery: Hashable, Sendable {
    /// The command that is asked for.
    public var command: CommandName
    /// Every role of the actor.
    public var roles: Set<Role>
    /// The actor's unit; nil for portals, the public and the system.
    public var unit: UnitName?
    /// Nil where the request does not exist yet.
    public var state: StateName?
    /// The request's lead unit now; nil where it has none.
    public var lead: UnitName?
    /// The request's track; nil where it has none yet.
    public var track: Track?
    /// Whether a public actor is the one who submitted the request.
    public var isSubmitter: Bool

    /// Who asks, for what, in which state.
    public init(
        command: CommandName, roles: Set<Role>, unit: UnitName?, state: StateName?, lead: UnitName?, track: Track?,
        isSubmitter: Bool = false
    ) {
        self.command = command
        self.roles = roles
        self.unit = unit
        self.state = state
        self.lead = lead
        self.track = track
        self.isSubmitter = isSubmitter
    }
}

/// Whether the permissions allow it, and by which rule.
public enum PermitDecision: Hashable, Sendable {
    case permitted(RuleReference)
    /// No rule permits it; the reference is the rule that came nearest (same command), if any.
    case refused(nearest: RuleReference?)
}
