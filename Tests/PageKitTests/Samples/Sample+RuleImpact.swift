import Texts

@testable import PageKit

extension Sample {
    static var impactPanel: ImpactPanel {
        ImpactPanel(
            "summary", .text("editor.tab-impact"), scope: .text("impact.open-scope", ["count": 194]),
            figures: [
                ImpactFigure(27, .text("impact.due")), ImpactFigure(12, .text("impact.lead")),
                ImpactFigure(3, .text("impact.newly"), isAlarming: true),
            ], saying: .text("impact.nothing-moves"), whole: Link("/rules/edit/impact", .text("impact.see")))
    }

    /// While it is worked out.
    static var waitingPanel: ImpactPanel {
        ImpactPanel(
            "summary", .text("editor.tab-impact"), saying: .text("editor.step-impact-running"),
            whole: Link("/rules/drafts/6578f45eb4ad/impact", .text("impact.see")), pace: 3)
    }

    /// The same beside the editor.
    static var renewedPanel: ImpactPanel {
        ImpactPanel(
            "summary", .text("editor.tab-impact"), saying: .text("editor.step-impact-running"),
            whole: Link("/rules/edit/impact", .text("impact.see")), renewal: "/rules/edit")
    }

    static var ruleImpact: RuleImpactPage {
        RuleImpactPage(
            frame: staff("影响", at: "/rules"), heading: .text("editor.title"),
            tabs: [Tab("/rules/edit/impact", .text("editor.tab-impact"), count: 39, isCurrent: true)],
            report: ImpactView(
                facts: [Definition(.text("impact.reckoned"), short(2, 3, 9, 0))],
                reach: [.information(.text("impact.reach-new", ["packs": "政企同行诉求办理时限"]))],
                periods: [
                    Tab("/rules/edit/impact", .text("impact.period-open"), isCurrent: true),
                    Tab("/rules/edit/impact?days=90", .text("impact.period-days", ["days": 90])),
                ], panels: [impactPanel], charts: impactCharts, tables: impactTables,
                sections: [
                    ReviewSection(
                        "examples", .text("impact.examples"),
                        items: [
                            ReviewItem(
                                "蒸汽管网接入点调整", href: "/requests/TX20260211-000115",
                                chips: [Chip(.text("impact.newly"), .late)], sentences: ["总时限：2月28日 改为 2月26日"],
                                reasons: ["TX20260211-000115 · 城环局"])
                        ])
                ], assumption: .text("impact.assumption")),
            again: PostButton(
                "/rules/edit/impact", csrf: csrf, .text("impact.again"), hidden: [HiddenField("action", "again")]))
    }

    /// Nothing to draw in the second chart.
    private static var impactCharts: [ImpactChart] {
        [
            ImpactChart(
                "overdue", .text("impact.chart-overdue"), legend: .text("impact.legend-overdue"),
                rows: [.init("规建局", 3, 1), .init("城环局", 0, 2)], tone: .late, nothing: .text("impact.none-overdue")),
            ImpactChart("lead", .text("impact.chart-lead"), rows: [], nothing: .text("impact.none-lead")),
            ImpactChart(
                "due", .text("impact.chart-due"), rows: [.init("规建局", 27)], nothing: .text("impact.none-due")),
        ]
    }

    private static var impactTables: [ImpactTable] {
        [
            ImpactTable(
                "leads", .text("impact.matrix-lead"), corner: .text("impact.corner"), columns: ["规建局", "工信局"],
                rows: [.init("规建局", [.stays(52), .moves(12)]), .init("工信局", [.moves(0), .stays(nil)])],
                isMatrix: true),
            ImpactTable(
                "clocks", .text("impact.clocks"), corner: .text("impact.clock"), columns: [.text("impact.earlier")],
                rows: [.init("总时限", [.count(27)])]),
        ]
    }

    static var runningImpact: RuleImpactPage {
        RuleImpactPage(
            frame: staff("影响", at: "/rules"), heading: .text("editor.title"), tabs: [],
            empty: EmptyState(.text("impact.stopped")),
            progress: Progress(
                .text("impact.running"), done: 40, total: 100, text: .text("impact.so-far", ["percent": 40]),
                refresh: Link("/rules/edit/impact", .text("impact.refresh")),
                stop: PostButton("/rules/edit/impact", csrf: csrf, .text("impact.stop"))))
    }
}
