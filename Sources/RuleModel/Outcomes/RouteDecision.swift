/// Who must act on the matter, and on which track.
public struct RouteDecision: Hashable, Sendable, Codable {
    /// The unit that must act; nil leaves the request in the dispatcher's queue.
    public var lead: UnitName?
    public var support: [UnitName]
    public var track: Track
    /// The rule that matched; nil where none did.
    public var reference: RuleReference?

    public init(lead: UnitName?, support: [UnitName], track: Track, reference: RuleReference?) {
        self.lead = lead
        self.support = support
        self.track = track
        self.reference = reference
    }
}
