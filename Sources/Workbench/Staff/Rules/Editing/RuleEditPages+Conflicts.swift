import PageKit
import RuleModel
import Texts
import WorkCalendar

/// Somebody was first: both texts beside one another, and nothing lost.
extension RuleEditPages {
    /// A kept file that changed in force since it was begun.
    func overtaken(_ path: String, _ copy: WorkingCopy) async throws -> [TextConflict] {
        guard copy.overtaken.contains(path), let text = copy.text(of: path) else { return [] }
        return [try await changedInForce(path, text, copy)]
    }

    func changedInForce(_ path: String, _ text: String, _ copy: WorkingCopy) async throws -> TextConflict {
        let rules = desk.rules()
        let who = await desk.pages.names(of: [rules.activatedBy].compactMap { $0 }).of(rules.activatedBy) ?? ""
        let words = Words.text(
            "editor.changed-in-force", ["who": .words(who), "when": .words(try moment(rules.activatedAt))])
        return TextConflict(
            .warning(words),
            TextComparison(
                "conflict-h", path: path, oldTitle: .text("editor.in-force"), newTitle: .text("editor.typed"),
                rows: TextComparisonMaking.rows(from: copy.textInForce(of: path) ?? "", to: text)))
    }

    func changedElsewhere(
        _ path: String, _ text: String, _ kept: RuleEdit?, _ copy: WorkingCopy
    ) throws -> TextConflict {
        let words = Words.text("editor.changed-window", ["when": .words(try moment(kept?.savedAt))])
        return TextConflict(
            .warning(words),
            TextComparison(
                "conflict-h", path: path, oldTitle: .text("editor.stored"), newTitle: .text("editor.typed"),
                rows: TextComparisonMaking.rows(from: kept?.text ?? copy.textInForce(of: path) ?? "", to: text)))
    }

    private func moment(_ instant: Instant?) throws -> Words {
        guard let instant else { return .text("rules.never-activated") }
        let zone = try desk.zone()
        return .moment(LocalMoment(instant, in: zone), today: zone.date(of: instant))
    }
}
