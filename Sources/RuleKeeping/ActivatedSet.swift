package import RuleModel
package import Store
package import WorkCalendar

/// A rule set that came into force: its files as they were, what they mean, when, why and by whom.
package struct ActivatedSet: Sendable {
    /// The place in the order of activations.
    package var id: Int64
    package var ruleSet: RuleSet
    package var files: [RuleFile]
    package var at: Instant
    package var actor: String
    package var cause: RuleActivation.Cause

    /// The hash that it is stored under.
    package var revision: String { ruleSet.revision }
    /// The rules that rest on no clause and await confirmation.
    package var defaults: [DefaultedRule] { ruleSet.defaults }

    /// What a file's pack says of itself.
    package func header(of file: RuleFile) -> PackHeader? { ruleSet.packs.first { $0.path == file.path }?.header }
}
