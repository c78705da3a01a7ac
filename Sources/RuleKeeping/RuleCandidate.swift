import RuleModel
import RulePlugins

/// A set of files that passed check, analysis and trial, and could come into force.
struct RuleCandidate: Sendable {
    let files: [RuleFile]
    /// Scenario tests that came with them.
    let scenarios: [RuleFile]
    let ruleSet: RuleSet
    /// What the set says by itself.
    let policy: CompiledPolicy
    let report: RuleDraftReport

    var revision: String { ruleSet.revision }
}
