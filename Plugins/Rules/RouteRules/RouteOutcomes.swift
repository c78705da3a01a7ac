public import RuleModel

/// Who looks after an entity by one of the means of coverage.
public struct CoverageOutcome: Hashable, Sendable, Codable {
    /// The units, in order.
    public var stewards: [UnitReference]
    /// Whether it is asked only when nothing was collected.
    public var isFallback: Bool
}

/// Who acts on a matter, and on which track.
public struct RouteOutcome: Hashable, Sendable, Codable {
    /// Nil leaves the request in the dispatcher's queue.
    public var lead: UnitReference?
    /// The units that support the lead.
    public var support: [UnitReference]
    /// A track, or the attribute that holds it; where that is empty, the request is transferred.
    public var track: NameReference
}

/// Units that are added to the lead's support.
public struct SupportOutcome: Hashable, Sendable, Codable {
    /// The units, in order.
    public var support: [UnitReference]
}
