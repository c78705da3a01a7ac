public import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different between two rule sets, in meaning and in words.
///
/// Two ways to write the rules of a kind are the same where that is proven for every request that they can tell apart,
/// span of days by span of days, by the sets of requests that analysis works with. What is not proven counts as
/// different, and says so.
public struct RuleSetComparison: Sendable {
    /// A rule set with the files that it was read from.
    public struct Version: Sendable {
        /// The rule set.
        public let ruleSet: RuleSet
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
    /// - Parameter knowledge: What is so of every request under either version.
    public init(
        _ old: Version, _ new: Version, plugins: [any RulePlugin], knowledge: RequestKnowledge = RequestKnowledge()
    ) {
        var packs = PackComparison(old.ruleSet, new.ruleSet)
        var vocabulary = new.ruleSet.vocabulary
        vocabulary.merge(old.ruleSet.vocabulary)
        var kinds: [Kind] = []
        for plugin in plugins { kinds.append(Kind(plugin, old, new, vocabulary, knowledge)) }
        packs.settle(followed: kinds.reduce(into: []) { $0.formUnion($1.packsByConvention) })
        changes = packs.changes
        for kind in kinds {
            changes += kind.changes
            // What the packs tell, such as another first day, explains what their rules decide otherwise.
            if let unexplained = kind.unexplained, isEquivalent { changes.append(unexplained) }
        }
    }

    /// What is different in one kind of rule, without the type of what follows from its rules.
    private struct Kind {
        let changes: [RuleChange]
        let packsByConvention: Set<String>
        /// That something is decided otherwise, where no change tells why.
        let unexplained: RuleChange?

        init(
            _ plugin: some RulePlugin, _ old: Version, _ new: Version, _ vocabulary: Vocabulary,
            _ knowledge: RequestKnowledge
        ) {
            let comparison = KindComparison(plugin, old, new, vocabulary, knowledge)
            changes = comparison.changes
            packsByConvention = comparison.packsByConvention
            unexplained = comparison.isUnexplained ? comparison.unexplainedChange : nil
        }
    }
}
