import PageKit
import RuleImpact
import Texts

/// What is known of a draft's impact on open requests, in one sentence and in three figures.
struct ImpactSummary {
    let standing: ImpactWork.Standing
    /// Where the whole report is.
    let address: String

    private var see: Link { Link(address, .text("impact.see")) }

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

    var panel: ImpactPanel {
        guard case .done(let report) = standing else {
            return ImpactPanel("summary", .text("editor.tab-impact"), saying: sentence, whole: see)
        }
        guard !report.isEquivalent else {
            return ImpactPanel("summary", .text("editor.tab-impact"), saying: .text("impact.equivalent"))
        }
        let counts = report.open.counts
        return ImpactPanel(
            "summary", .text("editor.tab-impact"),
            scope: .text("impact.open-scope", ["count": .count(counts.requests)]),
            figures: [
                ImpactFigure(counts.dueChanged, .text("impact.due")),
                ImpactFigure(counts.leadChanged, .text("impact.lead")),
                ImpactFigure(counts.newlyOverdue, .text("impact.newly"), isAlarming: true),
            ], whole: see)
    }
}
