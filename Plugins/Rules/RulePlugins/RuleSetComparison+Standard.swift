public import RuleEngine
import RuleModel
import WorkCalendar

extension RuleSetComparison {
    /// Compares two versions by the kinds of rule that the product knows, knowing of requests what both say of them.
    public init(from old: Version, to new: Version) {
        self.init(
            old, new, plugins: StandardRules.plugins, knowledge: Self.knowledge(old).shared(with: Self.knowledge(new)))
    }

    /// Nothing is known where a version makes no policy.
    private static func knowledge(_ version: Version) -> RequestKnowledge {
        (try? PolicyComposer.policy(version.ruleSet, on: .earliest))?.lastingKnowledge ?? RequestKnowledge()
    }
}
