public import WorkCalendar

/// A set of packs that was checked and found sound.
///
/// The packs stay apart, so that a request can go on under an older version of one (see ``Pinning``).
public struct RuleSet: Sendable {
    /// The hash of its files, stored with every decision.
    public var revision: String
    /// The packs, in the order of their paths.
    public internal(set) var packs: [RulePack]
    /// The words of all packs.
    public internal(set) var vocabulary: Vocabulary
    /// Every name that its rules use.
    public internal(set) var mentions: [Mention]

    /// The rules of a kind over all packs, in order.
    public func rules<Plugin: RulePlugin>(of plugin: Plugin) -> [Rule<Plugin.Outcome>] {
        packs.flatMap { $0.rules(of: plugin) }
    }

    /// The packs that are in force on that day.
    public func effectivePacks(on day: CivilDate) -> [RulePack] { packs.filter { $0.header.isInForce(on: day) } }

    /// The rules that rest on no clause, for policy staff to confirm.
    public var defaults: [DefaultedRule] { packs.flatMap(\.defaults) }

    /// The pack of that id.
    public func pack(_ id: String) -> RulePack? { packs.first { $0.header.id == id } }

    /// Where the rule of an id in a section stands; nil where there is none.
    func location(of rule: String, in section: String) -> SourceLocation? {
        packs.lazy.compactMap { $0.sections[section]?.location(of: rule) }.first
    }

    /// A place of one of the packs, in the set that the pack is from.
    func stored(_ place: SourceLocation) -> SourceLocation {
        place.inSet(packs.first { $0.path == place.path }?.revision ?? revision)
    }
}

/// One pack of a rule set: its header and its rules by section.
public struct RulePack: Sendable {
    /// What it says of itself.
    public var header: PackHeader
    /// The file's path.
    public var path: String
    /// The hash of the set that it was checked with: sets are put together of packs of several.
    public var revision: String
    /// The id in `[pack]`, or where it should be.
    public var location: SourceLocation
    /// Its rules that rest on no clause.
    public internal(set) var defaults: [DefaultedRule]
    /// What kinds of rule have it say in `[pack]`, in words.
    public internal(set) var parts: [OutcomePart]
    /// `RuleList<Outcome>` by section; erased, since each kind has its own outcome.
    var sections: [String: any AnyRuleList]

    /// The pack's rules of a kind, in order.
    public func rules<Plugin: RulePlugin>(of plugin: Plugin) -> [Rule<Plugin.Outcome>] {
        (sections[plugin.section] as? RuleList<Plugin.Outcome>)?.rules ?? []
    }
}

/// A rule that rests on no clause (`source = "default"`) and awaits confirmation by policy staff.
public struct DefaultedRule: Hashable, Sendable, Codable {
    /// Its section, such as `deadline`.
    public var section: String
    /// Its pack, id and title.
    public var reference: RuleReference
    /// Where it stands.
    public var location: SourceLocation
}
