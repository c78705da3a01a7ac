/// A unit of the zone as the units pack declares it.
public struct UnitRecord: Hashable, Sendable, Codable {
    public var name: UnitName
    /// `department`, `platform-company`, `operator`, `committee`, `organisation` …
    public var kind: String
    public var aliases: [String]
    /// Such as 各招商部门.
    public var groups: [String]
    /// The last day on which the unit exists, `yyyy-mm-dd`; nil while it does.
    public var until: String?
    public var successor: UnitName?

    public init(
        name: UnitName, kind: String, aliases: [String], groups: [String], until: String?, successor: UnitName?
    ) {
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.groups = groups
        self.until = until
        self.successor = successor
    }
}

/// A matter of the catalogue.
public struct MatterRecord: Hashable, Sendable, Codable {
    public var id: MatterName
    public var title: String
    public var parent: MatterName?
    public var lead: UnitName?
    public var support: [UnitName]
    public var track: Track?
    /// Words that suggest the matter when they occur in a request's text.
    public var words: [String]
    public var reference: RuleReference

    public init(
        id: MatterName, title: String, parent: MatterName?, lead: UnitName?, support: [UnitName], track: Track?,
        words: [String], reference: RuleReference
    ) {
        self.id = id
        self.title = title
        self.parent = parent
        self.lead = lead
        self.support = support
        self.track = track
        self.words = words
        self.reference = reference
    }
}
