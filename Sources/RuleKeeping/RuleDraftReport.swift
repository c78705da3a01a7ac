import RuleEngine
import RuleModel
package import TOMLSyntax

/// What was found out about a draft besides that its files are sound; kept with it for who approves.
package struct RuleDraftReport: Hashable, Sendable, Codable {
    /// Something that the rules, taken together, probably do not mean.
    package struct Finding: Hashable, Sendable, Codable {
        /// As `tongxing rules analyse` names it, such as `shadowed`.
        package var kind: String
        package var section: String
        package var rule: String?
        package var file: String?
        package var line: Int?
        /// A fault, and not only something to think about.
        package var isFault: Bool
        package var message: BilingualText

        init(_ finding: RuleFinding) {
            kind = finding.kind.rawValue
            section = finding.section
            rule = finding.rule?.rule
            file = finding.location?.path
            line = finding.location?.line
            isFault = finding.kind.isFault
            message = finding.message
        }
    }

    package var findings: [Finding]
    /// Whether everything was found out.
    package var isAnalysisComplete: Bool
    package var trial: RuleTrialRun
    /// Whether the set was in force before and is to be brought back as it was; nil in drafts of other sets.
    package var bringsBack: Bool?

    init(_ analysis: RuleAnalysis, _ trial: RuleTrialRun, bringsBack: Bool) {
        // Defaults are listed with the rules themselves; here they would drown what is new.
        findings = analysis.findings.filter { $0.kind != .missingCitation }.map { Finding($0) }
        isAnalysisComplete = analysis.isComplete
        self.trial = trial
        self.bringsBack = bringsBack ? true : nil
    }
}
