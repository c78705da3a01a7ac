package import RuleModel
package import TOMLSyntax
package import WorkCalendar

/// The rule set by which the service works, with what is known of how it came into force.
package struct RulesInForce: Sendable {
    package var ruleSet: RuleSet
    /// The files of the set, under the paths that diagnostics name.
    package var files: [RuleFile]
    /// The scenario tests that belong to them.
    package var scenarios: [RuleFile]
    /// When the set was put into force; nil for one that came with the start of the service.
    package var activatedAt: Instant?
    /// Who put it into force.
    package var activatedBy: String?
    /// The first fault of the folder where it holds other rules that could not be put into force; nil where it does not.
    package var fault: BilingualText?
    /// What is wrong with the scenario tests of the folder; nil where they can be read.
    package var scenarioFault: BilingualText?

    package init(
        ruleSet: RuleSet, files: [RuleFile], scenarios: [RuleFile] = [], activatedAt: Instant? = nil,
        activatedBy: String? = nil, fault: BilingualText? = nil, scenarioFault: BilingualText? = nil
    ) {
        self.ruleSet = ruleSet
        self.files = files
        self.scenarios = scenarios
        self.activatedAt = activatedAt
        self.activatedBy = activatedBy
        self.fault = fault
        self.scenarioFault = scenarioFault
    }

    /// Whether files are those of the set, in whatever order.
    func isMade(of files: [RuleFile]) -> Bool {
        self.files.sorted { $0.path < $1.path } == files.sorted { $0.path < $1.path }
    }
}
