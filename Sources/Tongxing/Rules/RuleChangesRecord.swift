import RuleEngine
import RuleModel
import TOMLSyntax

/// The differences of two rule sets as data.
struct RuleChangesRecord: Encodable {
    struct Change: Encodable {
        let kind: String
        let section: String
        let id: String
        let title: String
        let file: String?
        let line: Int?
        let sentences: [String]
    }

    let isEquivalent: Bool
    let changes: [Change]

    init(_ comparison: RuleSetComparison, language: Language) {
        isEquivalent = comparison.isEquivalent
        changes = comparison.changes.map { change in
            Change(
                kind: change.kind.rawValue, section: change.section, id: change.id, title: change.title,
                file: change.location?.path, line: change.location?.line,
                sentences: change.sentences.map { $0.in(language) })
        }
    }
}
