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
    ///
    /// - Parameter knowledge: What is so of every request, for the requests that show a difference.
    public init(
        _ old: Version, _ new: Version, plugins: [any RulePlugin], knowledge: RequestKnowledge = RequestKnowledge()
    ) {
        changes = PackComparison(old.ruleSet, new.ruleSet).changes
        for plugin in plugins { compare(plugin, old, new, knowledge) }
    }

    private mutating func compare(
        _ plugin: some RulePlugin, _ old: Version, _ new: Version, _ knowledge: RequestKnowledge
    ) {
        changes += KindComparison(plugin, old, new, knowledge).changes
    }
}
