public import TOMLSyntax

/// The name of a set of names, such as `unit` or `clock`.
public struct DomainName: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Units, by their short names; declared by `[[unit]]` rows.
    public static let unit: DomainName = "unit"
    /// Groups of units, such as 各招商部门; declared by `[[unit]]` rows.
    public static let group: DomainName = "group"
    /// Matters of the catalogue; declared by `[[matter]]` rows.
    public static let matter: DomainName = "matter"
    /// Clocks; declared by `[[deadline]]` rules.
    public static let clock: DomainName = "clock"
    /// Channels; the known ones and those of `[[channel]]` rows.
    public static let channel: DomainName = "channel"
    /// Events of a request.
    public static let event: DomainName = "event"
    /// States of a request.
    public static let state: DomainName = "state"
    /// Commands on a request.
    public static let command: DomainName = "command"
    /// Roles that permissions are given to.
    public static let role: DomainName = "role"
    /// Tracks.
    public static let track: DomainName = "track"
    /// Kinds of request.
    public static let kind: DomainName = "kind"
    /// Urgencies.
    public static let urgency: DomainName = "urgency"
    /// Kinds of entity.
    public static let entityKind: DomainName = "entity-kind"
    /// Sections of GB/T 4754-2017.
    public static let section: DomainName = "section"
    /// Tags of an entity.
    public static let tag: DomainName = "tag"
    /// Kinds of place that an entity is in.
    public static let locationKind: DomainName = "location-kind"
    /// What an escalation may suggest.
    public static let suggestion: DomainName = "suggestion"
    /// Kinds of unit.
    public static let unitKind: DomainName = "unit-kind"
}

/// A set of names that attributes and keys take their values from.
public struct Domain: Sendable {
    /// What one of its members is called in sentences, such as 单位 / unit.
    public var title: BilingualText
    /// The members, in the order declared.
    public private(set) var members: [Member] = []
    private var indices: [String: Int] = [:]

    /// One name of the set.
    public struct Member: Hashable, Sendable {
        /// The name in rule files and facts.
        public var name: String
        /// What it is called in sentences.
        public var title: BilingualText
        /// Other names of the same thing; rules and facts may use them.
        public var aliases: [String]
        /// What it is called in full, where sentences use a shorter name; for suggestions alone.
        public var fullName: String?

        /// A member; its title is its name unless said.
        public init(_ name: String, title: BilingualText? = nil, aliases: [String] = [], fullName: String? = nil) {
            self.name = name
            self.fullName = fullName
            self.title = title ?? BilingualText(chinese: name, english: name)
            self.aliases = aliases
        }
    }

    /// An empty set.
    public init(title: BilingualText) { self.title = title }

    /// Adds a member; where the name is taken, it changes nothing (duplicates are for the checks to report).
    public mutating func add(_ member: Member) {
        let place = members.count
        guard indices.number(of: member.name, orNew: place) == place else { return }
        members.append(member)
        for alias in member.aliases { _ = indices.number(of: alias, orNew: place) }
    }

    /// The member of that name or alias.
    public func member(_ name: String) -> Member? { indices[name].map { members[$0] } }

    /// The proper name of a member, given the name or an alias; nil where there is none.
    public func canonical(_ name: String) -> String? { indices[name].map { members[$0].name } }

    /// Whether a member has another name.
    var hasAliases: Bool { indices.count > members.count }

    /// Every name and alias, for suggestions.
    public var allNames: [String] { members.flatMap { [$0.name] + $0.aliases } }

    /// The name that was most likely meant: the same in other letters, the one whose title was written, or the nearest.
    public func suggestion(for typed: String) -> String? {
        var patience = Int.max
        return titledNames.meant(by: typed, within: &patience)
    }

    /// Its names and titles, prepared for many slips.
    var titledNames: TitledNames {
        TitledNames(
            allNames,
            titles: members.flatMap { member in
                [member.title.chinese, member.title.english, member.fullName ?? ""].filter { $0 != member.name }
                    .map { ($0, member.name) }
            })
    }
}
