import PageKit
import RuleImpact
import Texts

/// What is known of a draft's impact on open requests, in one sentence and in three figures.
struct ImpactSummary {
    let standing: ImpactWork.Standing
    /// Where the whole report is.
    let address: String
    /// Whether the draft was sent already, rather than being one's own as it is saved.
    var isSent = false

    /// Seconds until the page of a sent draft asks again; the editor asks by itself.
    private static let pace = 3

    private var see: Link { Link(address, .text("impact.see")) }

    /// How many open requests change, or would if they moved to it; nil where that is not known.
    var affected: Int? { if case .done(let report) = standing { report.open.counts.affected } else { nil } }

    /// In one sentence.
    var sentence: Words {
        switch standing {
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
        guard case .done(let report) = standing else {
            return ImpactPanel(
                "summary", .text("editor.tab-impact"), saying: sentence, whole: see,
                pace: isSent && standing.isRunning ? Self.pace : nil)
        }
        guard !report.isEquivalent else {
            return ImpactPanel("summary", .text("editor.tab-impact"), saying: .text("impact.equivalent"))
        }
        let counts = report.open.counts
        guard counts.affected > 0 else {
            return ImpactPanel("summary", .text("editor.tab-impact"), saying: sentence, whole: see)
        }
        return ImpactPanel(
            "summary", .text("editor.tab-impact"),
            scope: .text(isSent ? "impact.open-sent" : "impact.open-scope", ["count": .count(counts.requests)]),
            figures: [
                ImpactFigure(counts.affected, .text("impact.affected")),
                ImpactFigure(counts.dueChanged, .text("impact.due")),
                ImpactFigure(counts.leadChanged, .text("impact.lead")),
                ImpactFigure(counts.newlyOverdue, .text("impact.newly"), isAlarming: true),
            ] + ImpactMaking.doneLate(counts), saying: reach(report), whole: see)
    }
}
