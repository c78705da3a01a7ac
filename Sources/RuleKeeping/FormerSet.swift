package import RuleModel
package import Store

/// A rule set that came into force at some time, as it is stored: all of them are, for ever.
package struct FormerSet: Sendable {
    /// When it last came into force, why and by whom.
    package var activation: RuleActivation
    package var files: [RuleFile]
    /// The scenario tests as they last were while it was in force; nil where that is not known.
    package var scenarios: [RuleFile]?
    /// What the files mean; nil where this version of the product finds errors in them.
    package var ruleSet: RuleSet?

    package var revision: String { activation.hash }
}
