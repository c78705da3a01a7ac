/// Who must act on the matter, and on which track.
public struct RouteDecision: Hashable, Sendable, Codable {
    /// The unit that must act; nil leaves the request in the dispatcher's queue.
    public var lead: UnitName?
    /// The units that support the lead, in order, each once.
    public var support: [UnitName]
    /// How the request is handled.
    public var track: Track
    /// The rule that matched; nil where none did.
    public var reference: RuleReference?

    /// A decision by a rule.
    public init(lead: UnitName?, support: [UnitName], track: Track, reference: RuleReference?) {
        self.lead = lead
        self.support = support
        self.track = track
        self.reference = reference
    }
}
