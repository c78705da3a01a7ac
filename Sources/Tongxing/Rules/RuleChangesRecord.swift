import RuleEngine
import RuleModel
import RuleOperations
import TOMLSyntax

/// The differences of two rule sets as data.
struct RuleChangesRecord: Encodable {
    struct Change: Encodable {
        let kind: String
        let changesMeaning: Bool
        let section: String
        let sectionTitle: String
        let id: String
        let title: String
        let file: String?
        let line: Int?
        let sentence: String
        let sentences: [String]
        let details: [Detail]
    }

    struct Detail: Encodable {
        let key: String
        let title: String
        let was: String?
        let becomes: String?
        let added: [String]
        let removed: [String]
        let rules: Rules?
        let witness: FactsRecord?
        let sentence: String
    }

    struct Rules: Encodable {
        let old: [String]
        let new: [String]
    }

    let isEquivalent: Bool
    let changes: [Change]

    init(_ comparison: RuleSetComparison, language: Language) {
        isEquivalent = comparison.isEquivalent
        changes = comparison.changes.map { change in
            Change(
                kind: change.kind.rawValue, changesMeaning: change.changesMeaning, section: change.section,
                sectionTitle: change.sectionTitle.in(language), id: change.id, title: change.title,
                file: change.location?.path, line: change.location?.line, sentence: change.text.in(language),
                sentences: change.sentences.map { $0.in(language) },
                details: change.details.map { Self.detail($0, language) })
        }
    }

    private static func detail(_ detail: RuleChange.Detail, _ language: Language) -> Detail {
        Detail(
            key: detail.key, title: detail.title.in(language), was: detail.was?.in(language),
            becomes: detail.becomes?.in(language), added: detail.added.map { $0.in(language) },
            removed: detail.removed.map { $0.in(language) },
            rules: detail.rules.map { Rules(old: $0.old, new: $0.new) },
            witness: detail.witness.map { FactsRecord($0) }, sentence: detail.sentence.in(language))
    }
}
