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
}

/// One pack of a rule set: its header and its rules by section.
public struct RulePack: Sendable {
    /// What it says of itself.
    public var header: PackHeader
    /// The file's path.
    public var path: String
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
