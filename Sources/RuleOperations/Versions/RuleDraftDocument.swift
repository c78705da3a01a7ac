import RuleKeeping
import RuleModel
import Store
import TOMLSyntax
import WorkCalendar

/// A draft of the rules as data.
struct RuleDraftDocument: Encodable, Sendable {
    struct List: Encodable { let drafts: [RuleDraftDocument] }

    struct Finding: Encodable {
        let kind: String
        let section: String
        let rule: String?
        let file: String?
        let line: Int?
        let isFault: Bool
        let message: String
    }

    struct Difference: Encodable {
        let request: String
        let question: String
        let was: String
        let becomes: String
    }

    let hash: String
    let state: String
    let isStale: Bool
    let base: String
    let author: String
    let note: String
    let createdAt: String
    let activation: String?
    let decidedBy: String?
    let decidedAt: String?
    let reason: String?
    let findings: [Finding]
    let tried: Int
    let differing: Int
    let differences: [Difference]
    let files: [RuleFileRecord]?

    init(_ draft: RuleDraft, _ zone: ZoneRules, _ language: Language, withFiles: Bool) {
        hash = draft.hash
        state = draft.state.rawValue
        isStale = draft.isStale
        base = draft.base
        author = draft.author
        note = draft.note
        createdAt = draft.createdAt.rfc3339(in: zone)
        activation = draft.activation?.rfc3339(in: zone)
        decidedBy = draft.decidedBy
        decidedAt = draft.decidedAt?.rfc3339(in: zone)
        reason = draft.reason.isEmpty ? nil : draft.reason
        findings = draft.report.findings.map {
            Finding(
                kind: $0.kind, section: $0.section, rule: $0.rule, file: $0.file, line: $0.line, isFault: $0.isFault,
                message: $0.message.in(language))
        }
        tried = draft.report.trial.requests
        differing = draft.report.trial.differing
        differences = draft.report.trial.differences.map {
            Difference(
                request: "\($0.number)", question: $0.question, was: $0.was.in(language),
                becomes: $0.becomes.in(language))
        }
        files = withFiles ? (draft.files + draft.scenarios).map { RuleFileRecord($0) } : nil
    }
}
