/// A unit of the zone as the units pack declares it.
public struct UnitRecord: Hashable, Sendable, Codable {
    /// The Chinese short name.
    public var name: UnitName
    /// `department`, `platform-company`, `operator`, `committee`, `organisation` …
    public var kind: String
    /// Other names of the unit.
    public var aliases: [String]
    /// Such as 各招商部门.
    public var groups: [String]
    /// The last day on which the unit exists, `yyyy-mm-dd`; nil while it does.
    public var until: String?
    /// The unit that takes over after the last day.
    public var successor: UnitName?

    /// A unit as a row declares it.
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
    /// The id, unique over the catalogue.
    public var id: MatterName
    /// The Chinese title.
    public var title: String
    /// The matter that it is part of; nil for one at the top.
    public var parent: MatterName?
    /// The unit that acts; nil where none is named.
    public var lead: UnitName?
    /// The units that support the lead.
    public var support: [UnitName]
    /// How requests about it are handled; nil where that is not said.
    public var track: Track?
    /// Words that suggest the matter when they occur in a request's text.
    public var words: [String]
    /// The row, and the clause that it rests on.
    public var reference: RuleReference

    /// A matter as a row declares it.
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
