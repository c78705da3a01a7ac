import Lifecycle
import PageKit
import RuleImpact
import RuleModel
import TOMLSyntax
import Texts
import WorkCalendar

/// Puts the report of what changed rules would do into figures, charts and tables.
struct ImpactMaking {
    /// Of how many days requests that have ended may be looked at besides.
    static let periods = [0, 30, 90]
    private static let mostUnits = 12
    private static let fewExamples = 20

    let report: ImpactReport
    /// Where the page is.
    let address: String
    let zone: ZoneRules
    let today: CivilDate
    /// What the requests of the examples are called, as far as the person may open them.
    let subjects: [RequestNumber: String]

    var view: ImpactView {
        ImpactView(
            facts: [
                Definition(.text("impact.reckoned"), .moment(LocalMoment(report.now.instant, in: zone), today: today))
            ],
            reach: reach, periods: periodTabs,
            panels: [panel("open", .text("impact.open"), report.open.counts, Self.doneLate(report.open.counts))]
                + endedPanel,
            charts: report.open.counts.affected == 0 ? [] : [overdueChart, dueChart, leadChart], tables: tables,
            sections: [changes, examples].compactMap { $0 },
            assumption: .text("impact.assumption"))
    }

    private var reach: [Notice] {
        let counts = report.open.counts
        let reach = [("impact.reach-new", report.packsForNew), ("impact.reach-open", report.packsForOpen)]
        let notices = reach.filter { !$0.1.isEmpty }.map { key, packs in
            Notice.information(.text(key, ["packs": .words(.joined(packs.map { .plain($0) }, .enumeration))]))
        }
        return Self.dispatchesOtherwise(counts) ? notices + [Notice.information(.text("impact.leads-stay"))] : notices
    }

    /// Whether the changed rules would dispatch requests otherwise: those that are registered stay where they are.
    static func dispatchesOtherwise(_ counts: ImpactCounts) -> Bool {
        counts.leadChanged + counts.supportChanged + counts.trackChanged > 0
    }

    private var periodTabs: [Tab] {
        Self.periods.map { days in
            Tab(
                days == 0 ? address : "\(address)?days=\(days)",
                days == 0 ? .text("impact.period-open") : .text("impact.period-days", ["days": .count(days)]),
                isCurrent: days == report.days)
        }
    }

    /// Open requests of which a step that was done in time would have been late: affected, though no date moves.
    static func doneLate(_ counts: ImpactCounts) -> [ImpactFigure] {
        counts.wouldBeLate == 0
            ? [] : [ImpactFigure(counts.wouldBeLate, .text("impact.would-be-late"), isAlarming: true)]
    }

    private var endedPanel: [ImpactPanel] {
        guard report.days > 0 else { return [] }
        let counts = report.ended.counts
        return [
            panel(
                "ended", .text("impact.ended", ["days": .count(report.days)]), counts,
                [
                    ImpactFigure(counts.wouldBeLate, .text("impact.would-be-late"), isAlarming: true),
                    ImpactFigure(counts.wouldBeInTime, .text("impact.would-be-in-time")),
                ])
        ]
    }

    private func panel(
        _ id: String, _ title: Words, _ counts: ImpactCounts, _ more: [ImpactFigure] = []
    ) -> ImpactPanel {
        let figures = [
            ImpactFigure(counts.affected, .text("impact.affected")),
            ImpactFigure(counts.dueChanged, .text("impact.due")),
            ImpactFigure(counts.leadChanged, .text("impact.lead")),
            ImpactFigure(counts.supportChanged, .text("impact.support")),
            ImpactFigure(counts.trackChanged, .text("impact.track")),
            ImpactFigure(counts.newlyOverdue, .text("impact.newly"), isAlarming: true),
            ImpactFigure(counts.noLongerOverdue, .text("impact.no-longer")),
        ]
        return ImpactPanel(
            id, title, scope: .text("impact.open-count", ["count": .count(counts.requests)]),
            figures: counts.affected == 0 ? [] : figures + more,
            saying: counts.affected == 0 ? .text("impact.nothing-moves") : nil)
    }

    private var changes: ReviewSection? {
        guard !report.changes.isEmpty else { return nil }
        return RuleReviewMaking.changes(report.changes.map { ReviewItem(.both($0)) })
    }

    private var examples: ReviewSection? {
        guard !report.examples.isEmpty else { return nil }
        let telling = ImpactExampleMaking(report: report, zone: zone, today: today)
        let count = report.examples.count
        let isAll = count == report.open.counts.affected + report.ended.counts.affected
        return ReviewSection(
            "examples", .text("impact.examples"),
            remark: .text(isAll ? "impact.examples-all" : "impact.examples-count", ["count": .count(count)]),
            items: report.examples.map { telling.item($0, subject: subjects[$0.number]) }, showing: Self.fewExamples
        ) { .text("impact.examples-rest", ["count": .count($0)]) }
    }
}

// Charts; each says so where there is nothing to draw.
extension ImpactMaking {
    private var overdueChart: ImpactChart {
        ImpactChart(
            "overdue", .text("impact.chart-overdue"), legend: .text("impact.legend-overdue"),
            rows: rows {
                $0.newlyOverdue + $0.noLongerOverdue
            } of: {
                PairChart.Row(Self.unit($0.unit), $0.newlyOverdue, $0.noLongerOverdue)
            }, tone: .late, nothing: .text("impact.none-overdue"))
    }

    private var dueChart: ImpactChart {
        ImpactChart(
            "due", .text("impact.chart-due"),
            rows: rows {
                $0.dueChanged
            } of: {
                PairChart.Row(Self.unit($0.unit), $0.dueChanged)
            },
            nothing: .text("impact.none-due"))
    }

    private var leadChart: ImpactChart {
        ImpactChart(
            "lead", .text("impact.chart-lead"), legend: .text("impact.legend-lead"),
            rows: rows {
                abs($0.after - $0.before)
            } of: {
                PairChart.Row(Self.unit($0.unit), $0.before, $0.after)
            },
            nothing: .text("impact.none-lead"))
    }

    private func rows(_ changes: (UnitImpact) -> Int, of row: (UnitImpact) -> PairChart.Row) -> [PairChart.Row] {
        report.open.units.ranked(by: changes).prefix(Self.mostUnits).map(row)
    }

    /// A unit; the dispatcher's queue where there is none.
    static func unit(_ name: UnitName?) -> Words { name.map { .plain($0.rawValue) } ?? .text("impact.queue") }
}
