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

    private var today: CivilDate { zone.date(of: now) }

    static func title(_ draft: RuleDraft) -> Words {
        .text("drafts.named", ["hash": .words(.plain(String(draft.hash.prefix(8))))])
    }

    func state(_ draft: RuleDraft) -> Chip {
        let words = Words.text("drafts.state-\(draft.state.rawValue)")
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
            Definition(.text("drafts.state"), .text("drafts.state-\(draft.state.rawValue)")),
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

    /// What it changes, which scenarios differ, and what was found when it was sent.
    func sections(
        of draft: RuleDraft, _ study: RuleStudy, from rules: RulesInForce, earlier: Set<ScenarioName>
    ) -> [ReviewSection] {
        var sections = [RuleReviewMaking.changes(from: rules, to: study)]
        sections += RuleReviewMaking.failures(study, earlier: earlier, csrf: nil)
        let findings = draft.report.findings
        if !findings.isEmpty {
            sections.append(
                ReviewSection(
                    "findings", .text("drafts.findings"),
                    items: findings.prefix(100).map { finding in
                        ReviewItem(
                            signal: finding.isFault ? .fault(.text("editor.analysis-faults")) : nil,
                            .both(finding.message),
                            reasons: finding.file.map { [.plain("\($0):\(finding.line ?? 1)")] } ?? [])
                    }))
        }
        return sections + [trial(draft.report.trial)].compactMap { $0 }
    }

    /// The recent requests that would be decided otherwise.
    private func trial(_ trial: RuleTrialRun) -> ReviewSection? {
        guard trial.requests > 0 else { return nil }
        let remark = Words.text(
            "drafts.trial-count", ["tried": .count(trial.requests), "differing": .count(trial.differing)])
        let items = trial.differences.map { difference in
            ReviewItem(
                .plain("\(difference.number)"), href: RequestAddress.page(difference.number),
                sentences: [
                    .text(
                        "drafts.was-becomes",
                        ["was": .words(.both(difference.was)), "becomes": .words(.both(difference.becomes))])
                ])
        }
        return ReviewSection(
            "trial", .text("drafts.trial"), remark: remark,
            items: items.isEmpty ? [ReviewItem(.text("drafts.trial-same"))] : items)
    }

    /// The files that differ, side by side.
    func comparisons(_ old: [RuleFile], _ new: [RuleFile]) -> [TextComparison] {
        let before = Dictionary(old.map { ($0.path, $0.text) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.path, $0.text) }) { first, _ in first }
        // A draft need not bring the scenarios along.
        let gone = before.keys.filter { path in after[path] == nil && !RuleFile(path: path, text: "").isScenario }
        return Set(after.keys).union(gone).sorted().filter { before[$0] != after[$0] }.map { path in
            RuleReviewMaking.comparison(path, before[path] ?? "", after[path] ?? "")
        }
    }

    func moment(_ instant: Instant) -> Words { .moment(LocalMoment(instant, in: zone), today: today) }
}
