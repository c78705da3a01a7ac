import RuleEngine
import RuleFiles
import RuleModel
import RuleOperations
import TOMLSyntax
import WorkCalendar

/// What an analysis found, as data.
struct RuleAnalysisRecord: Encodable {
    /// Whether everything was found out.
    let isComplete: Bool
    /// The kinds of which not everything was found out.
    let unsettled: [Unsettled]
    let findings: [Finding]

    init(_ analysis: RuleAnalysis, language: Language, paths: ShownPaths) {
        isComplete = analysis.isComplete
        unsettled = analysis.unsettled.map { kind in
            Unsettled(section: kind.section, rules: kind.rules.map(\.rule))
        }
        findings = analysis.findings.map { Finding($0, language, paths) }
    }

    /// A kind of rule, and those of it whose conditions are too intricate.
    struct Unsettled: Encodable {
        let section: String
        let rules: [String]
    }

    /// One finding.
    struct Finding: Encodable {
        let kind: String
        let severity: String
        let isFault: Bool
        let section: String
        let rule: String?
        let others: [String]
        let file: String?
        let line: Int?
        let from: String
        let until: String?
        let message: String
        let witness: FactsRecord?

        init(_ finding: RuleFinding, _ language: Language, _ paths: ShownPaths) {
            kind = finding.kind.rawValue
            severity = finding.kind.severity.rawValue
            isFault = finding.kind.isFault
            section = finding.section
            rule = finding.rule?.rule
            others = finding.others.map(\.rule)
            file = finding.location.map { paths.shown($0.path) }
            line = finding.location?.line
            from = "\(finding.from)"
            until = finding.until.map { "\($0)" }
            message = finding.message.in(language)
            witness = finding.witness.map { FactsRecord($0) }
        }
    }
}
