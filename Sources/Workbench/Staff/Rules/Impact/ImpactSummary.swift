import PageKit
import RuleImpact
import Texts

/// What is known of a draft's impact on open requests, in one sentence and in three figures.
struct ImpactSummary {
    /// What was known of a draft before it had errors.
    struct Earlier {
        var report: ImpactReport
        var when: Words
    }

    /// Which draft it is about.
    enum Place {
        /// One's own as it is saved.
        case ownDraft
        /// The same with errors: nothing can be worked out of it.
        case faultyDraft(Earlier?)
        case sentDraft
    }

    let standing: ImpactWork.Standing
    /// Where the whole report is.
    let address: String
    var place = Place.ownDraft

    /// Seconds until the page of a sent draft is loaded again; in the editor the panel alone is, for somebody may be writing.
    private static let pace = 3

    private var isFaulty: Bool { if case .faultyDraft = place { true } else { false } }

    private var see: Link { Link(address, .text("impact.see")) }

    /// How many open requests change, or would if they moved to it; nil where that is not known.
    var affected: Int? { if case .done(let report) = standing { report.open.counts.affected } else { nil } }

    /// In one sentence.
    var sentence: Words {
        switch standing {
        case _ where isFaulty: .text("impact.waits")
        case .running: .text("editor.step-impact-running")
        case .failed, .stopped: .text("editor.step-impact-open")
        case .done(let report):
            report.open.counts.affected == 0
                ? .text("editor.step-impact-none", ["open": .count(report.open.counts.requests)])
                : .text(
                    "editor.step-impact",
                    [
                        "open": .count(report.open.counts.requests),
                        "moved": .count(report.open.counts.affected),
                    ])
        }
    }

    var step: ApprovalPanel.Step {
        let words = Words.joined([.text("editor.tab-impact"), sentence], .space)
        if isFaulty { return .open(words) }
        if case .done = standing { return .done(words, links: [see]) }
        return .open(words, links: [see])
    }

    /// Whether they move at all; nothing where none would change.
    private func reach(_ report: ImpactReport) -> Words? {
        let counts = report.open.counts
        guard counts.affected > 0 else { return nil }
        guard ImpactMaking.dispatchesOtherwise(counts) else { return reachOfDates(report) }
        let dates = counts.dueChanged > 0 ? reachOfDates(report) : nil
        return .joined([dates, .text("impact.scope-dispatched")].compactMap { $0 }, .space)
    }

    /// The same of the dates that change.
    private func reachOfDates(_ report: ImpactReport) -> Words? {
        switch (report.packsForNew.isEmpty, report.packsForOpen.isEmpty) {
        case (false, true): .text("impact.scope-new")
        case (true, false): .text("impact.scope-open")
        case (false, false):
            .text(
                "impact.scope-some",
                ["packs": .words(.joined(report.packsForOpen.map { .plain($0) }, .enumeration))])
        case (true, true): nil
        }
    }

    var panel: ImpactPanel {
        if case .faultyDraft(let earlier) = place { return Self.panel(of: earlier) ?? told(sentence) }
        guard case .done(let report) = standing else { return waiting }
        guard !report.isEquivalent else {
            return told(.text("impact.equivalent"))
        }
        let counts = report.open.counts
        guard counts.affected > 0 else { return told(sentence, whole: see) }
        let scope = if case .sentDraft = place { "impact.open-sent" } else { "impact.open-scope" }
        return Self.panel(counts, scope: scope, saying: reach(report), whole: see)
    }

    /// While it is worked out, or where that was stopped.
    private var waiting: ImpactPanel {
        var panel = told(sentence, whole: see)
        guard standing.isRunning else { return panel }
        if case .sentDraft = place { panel.pace = Self.pace } else { panel.renewal = RuleEditAddress.editor }
        return panel
    }

    private func told(_ saying: Words, whole: Link? = nil) -> ImpactPanel {
        ImpactPanel("summary", .text("editor.tab-impact"), saying: saying, whole: whole)
    }

    /// What was known before there were errors; nil where that was nothing to speak of.
    private static func panel(of earlier: Earlier?) -> ImpactPanel? {
        guard let earlier, !earlier.report.isEquivalent else { return nil }
        return panel(
            earlier.report.open.counts, scope: "impact.open-earlier",
            saying: .text("impact.before-errors", ["when": .words(earlier.when)]), whole: nil)
    }

    private static func panel(_ counts: ImpactCounts, scope: String, saying: Words?, whole: Link?) -> ImpactPanel {
        ImpactPanel(
            "summary", .text("editor.tab-impact"), scope: .text(scope, ["count": .count(counts.requests)]),
            figures: [
                ImpactFigure(counts.affected, .text("impact.affected")),
                ImpactFigure(counts.dueChanged, .text("impact.due")),
                ImpactFigure(counts.leadChanged, .text("impact.lead")),
                ImpactFigure(counts.newlyOverdue, .text("impact.newly"), isAlarming: true),
            ] + ImpactMaking.doneLate(counts), saying: saying, whole: whole)
    }
}
