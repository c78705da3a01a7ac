import Lifecycle
import PageKit
import RuleKeeping
import RuleModel
import Store
import Texts
import WorkCalendar

/// Puts a draft that was sent for approval into words.
struct DraftMaking {
    let zone: ZoneRules
    let now: Instant
    let names: PersonNames

    /// So many examples are shown at once.
    static let few = 5

    var today: CivilDate { zone.date(of: now) }

    static func title(_ draft: RuleDraft) -> Words { title(draft.hash) }

    static func title(_ hash: String) -> Words {
        .text("drafts.named", ["hash": .words(.plain(String(hash.prefix(8))))])
    }

    /// What an overtaken draft waits for does not come.
    private static func stateWords(_ draft: RuleDraft) -> Words {
        .text(draft.isStale ? "drafts.state-stale" : "drafts.state-\(draft.state.rawValue)")
    }

    /// Why an overtaken draft comes to nothing as it is; nil where it is not overtaken.
    static func overtaken(_ draft: RuleDraft) -> Words? {
        draft.isStale ? .text(draft.state == .approved ? "drafts.stale-approved" : "drafts.stale") : nil
    }

    func state(_ draft: RuleDraft) -> Chip {
        let words = Self.stateWords(draft)
        if draft.isStale { return Chip(words, .soon) }
        return switch draft.state {
        case .waiting: Chip(words, .go)
        case .active: Chip(words, icon: .done)
        case .approved: Chip(words, .go)
        case .refused, .withdrawn, .failed: Chip(words, .line)
        }
    }

    func facts(of draft: RuleDraft) -> [Definition] {
        let decided = draft.decidedAt.map { at in
            Definition(
                .text("drafts.decided-by"),
                .joined([draft.decidedBy.map(names.words), moment(at)].compactMap { $0 }, .dot),
                remark: draft.reason.isEmpty ? nil : .plain(draft.reason))
        }
        return [
            Definition(.text("drafts.state"), Self.stateWords(draft)),
            draft.bringsBack ? Definition(.text("drafts.kind"), .text("drafts.brings-back")) : nil,
            Definition(.text("drafts.author"), .joined([names.words(draft.author), moment(draft.createdAt)], .dot)),
            draft.note.isEmpty ? nil : Definition(.text("drafts.note"), .plain(draft.note)), decided,
            Definition(.text("drafts.activation"), draft.activation.map(moment) ?? .text("drafts.at-once")),
        ].compactMap { $0 }
    }

    func list(_ id: String, _ title: Words, _ drafts: [RuleDraft]) -> ReviewSection? {
        guard !drafts.isEmpty else { return nil }
        return ReviewSection(
            id, title,
            items: drafts.map { draft in
                ReviewItem(
                    Self.title(draft), href: RuleEditAddress.draft(draft.hash), chips: [state(draft)],
                    sentences: draft.note.isEmpty ? [] : [.plain(draft.note)],
                    reasons: [.joined([names.words(draft.author), moment(draft.createdAt)], .dot)])
            })
    }

    /// Which scenarios differ, what an analysis finds, and how recent requests would be decided.
    func sections(
        of draft: RuleDraft, _ study: RuleStudy, besides former: RuleStudy, earlier: Set<ScenarioName>
    ) -> [ReviewSection] {
        let words = study.ruleSet.map { ScenarioWords($0, zone: zone, today: today) }
        return RuleReviewMaking.failures(study, earlier: earlier, words, csrf: nil)
            + (RuleFindings(study, besides: former, on: today)?.sections(isDraft: true) ?? [])
            + [trial(draft.report.trial)].compactMap { $0 }
    }

    /// The recent requests that would be decided otherwise.
    private func trial(_ trial: RuleTrialRun) -> ReviewSection? {
        guard trial.requests > 0 else { return nil }
        let remark = Words.text(
            "drafts.trial-count", ["tried": .count(trial.requests), "differing": .count(trial.differing)])
        let found = Dictionary(grouping: trial.differences, by: \.number)
        var seen = Set<RequestNumber>()
        let items = trial.differences.map(\.number).filter { seen.insert($0).inserted }.map { number in
            item(number, found[number] ?? [])
        }
        return ReviewSection(
            "trial", .text("drafts.trial"), remark: remark,
            items: items.isEmpty ? [ReviewItem(.text("drafts.trial-same"))] : items, showing: Self.few
        ) { .text("drafts.trial-rest", ["count": .count($0)]) }
    }

    private func item(_ number: RequestNumber, _ differences: [RuleTrialRun.Difference]) -> ReviewItem {
        ReviewItem(
            .plain("\(number)"), href: RequestAddress.page(number),
            chips: differences.map { Chip(.text("drafts.trial-\($0.question)"), .line) },
            more: .init(
                .text("drafts.trial-see"),
                sentences: differences.map {
                    .text(
                        "drafts.was-becomes",
                        ["was": .words(.both($0.was)), "becomes": .words(.both($0.becomes))])
                }))
    }

    /// The files that differ, side by side.
    ///
    /// - Parameter title: what the new texts are; nil for those of a draft.
    func comparisons(_ old: [RuleFile], _ new: [RuleFile], titled title: Words? = nil) -> [TextComparison] {
        let before = Dictionary(old.map { ($0.path, $0.text) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.path, $0.text) }) { first, _ in first }
        // A draft need not bring the scenarios along.
        let gone = before.keys.filter { path in after[path] == nil && !RuleFile(path: path, text: "").isScenario }
        return Set(after.keys).union(gone).sorted().filter { before[$0] != after[$0] }.map { path in
            RuleReviewMaking.comparison(path, before[path] ?? "", after[path] ?? "", titled: title)
        }
    }

    func moment(_ instant: Instant) -> Words { .moment(LocalMoment(instant, in: zone), today: today) }
}
