public import WorkCalendar

/// What a plugin's checks over all packs may look at.
public struct CheckScope: Sendable {
    /// The words of all packs.
    public var vocabulary: Vocabulary
    /// Every pack, in the order of their paths.
    public var packs: [Pack]
    /// Every name that a rule or row uses, in conditions and outcomes alike.
    public var mentions: [Mention]
    /// Every clause that rules and rows cite.
    public var citations: [Citation]
    /// Which sections have rules.
    public var sections: Set<String>
    /// Which sections have rules that could not be read, so that what seems to be missing may be there.
    public var unread: Set<String>

    /// A pack as it is written.
    public struct Pack: Sendable {
        /// Its header; where the header is wrong, a makeshift one.
        public var header: PackHeader
        /// The table `[pack]`, not checked.
        public var node: RuleNode
    }

    /// The mentions of names of one domain.
    public func mentions(of domain: DomainName) -> [Mention] { mentions.filter { $0.domain == domain } }
}

/// A clause that a rule rests on, and where the rule says so.
public struct Citation: Hashable, Sendable {
    /// The title of the document that the clause is in.
    public var document: String
    /// The citation as written, such as `正文 三（二）2`.
    public var cite: String
    /// Where it stands: the rule's `cite`, or its pack's.
    public var location: SourceLocation
    /// Where the rule names a document of its own; nil where the document is its pack's.
    public var documentLocation: SourceLocation?
}

/// A name that a rule uses, where, and on which days.
public struct Mention: Hashable, Sendable {
    /// The section of the rule, such as `route`; `pack` where a header uses the name.
    public var section: String
    /// What the name is a name of.
    public var domain: DomainName
    /// The proper name.
    public var name: String
    /// Where it stands.
    public var location: SourceLocation
    /// The first day on which the rule is in force.
    public var effective: CivilDate
    /// The last day on which the rule is in force; nil while no end is set.
    public var until: CivilDate?
}
