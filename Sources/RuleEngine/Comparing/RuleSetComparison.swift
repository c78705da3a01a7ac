public import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different between two rule sets, in meaning and in words.
public struct RuleSetComparison: Sendable {
    /// A rule set with the files that it was read from.
    public struct Version: Sendable {
        let ruleSet: RuleSet
        let texts: [String: [UInt8]]

        /// A rule set and its files.
        public init(_ ruleSet: RuleSet, files: [RuleFile]) {
            self.ruleSet = ruleSet
            texts = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
        }
    }

    /// Every difference: packs first, then kind by kind in the order of the plugins.
    public private(set) var changes: [RuleChange] = []

    /// Whether both decide alike on every day, for every request, resting on the same clauses.
    public var isEquivalent: Bool { !changes.contains { $0.changesMeaning } }

    /// Compares two versions of the rules.
    public init(_ old: Version, _ new: Version, plugins: [any RulePlugin]) {
        changes = PackComparison(old.ruleSet, new.ruleSet).changes
        for plugin in plugins { compare(plugin, old, new) }
    }

    private mutating func compare(_ plugin: some RulePlugin, _ old: Version, _ new: Version) {
        changes += KindComparison(plugin, old, new).changes
    }
}
