import RuleModel
import Texts

@testable import PageKit

extension Sample {
    static var overview: OverviewPage {
        OverviewPage(
            frame: staff(OverviewWords.title, at: "/overview", crumbs: [Crumb("政务办")]),
            asOf: OverviewWords.asOf(short(2, 27, 15, 15)), actions: [Link("/overview.csv", "CSV")],
            filters: OverviewWords.filters(
                "/overview", periods: [Option("2026-02", "2026年2月", isChosen: true)],
                channels: [InboxWords.allOptions]),
            rates: rates,
            trend: OverviewWords.trend(
                periods: [
                    "12-08", "12-15", "12-22", "12-29", "1-05", "1-12", "1-19", "1-26", "2-02", "2-09", "2-16", "2-23",
                ],
                registered: [88, 91, 95, 62, 97, 102, 108, 111, 118, 126, 31, 82],
                concluded: [84, 90, 93, 71, 88, 99, 104, 109, 115, 121, 38, 74], shades: [.init(10...10, "春节")]),
            tables: [units],
            panels: [
                OverviewWords.overdue([9, 6, 3, 1], list: "/requests?overdue=1"),
                OverviewWords.units([
                    .init("规建局", open: 41, overdue: 6), .init("市场监管局", open: 33, overdue: 1),
                    .init("商务局", open: 28, overdue: 2), .init("财政局", open: 9, overdue: 0),
                ]),
                OverviewWords.channels([
                    (.channel(.hotline), 148), (.channel(.doubleService), 71), (.channel(.portal), 54),
                    (.channel(.steward), 38), (.channel(.directorMailbox), 23), (.channel(.grid), 14),
                ]),
            ],
            attention: AttentionPanel([
                AttentionItem("规建局", "满意率 90.6%，低于目标 4.4；超期 6 件", link: Link("/overview/units/1", "看不满意的 6 件")),
                AttentionItem("12345 回传", "2 件未被对方接收，最近一次 2月27日 14:02", link: Link("/webhooks", "重发")),
            ]))
    }

    private static var rates: [RateView] {
        [
            RateView(
                "响应率", value: "98.6", signal: .reached("达到目标，比上月高 0.4"),
                spark: SparkLine([96.8, 97.2, 97.9, 98.0, 98.2, 98.6], goal: 98, sentence: "响应率近 6 个月"),
                formula: "352／357　按期签收 ÷ 应签收", note: "近 6 个月，虚线为目标 98%"),
            OverviewWords.rate(
                "resolution", value: "91.2", part: 258, whole: 283, change: 11,
                course: [.init("2026-01", permille: 901), .init("2026-02", permille: 912)]),
            RateView(
                "满意率", value: "93.1", signal: .missed("低于目标 1.9，比上月低 0.6"),
                spark: SparkLine([92.4, 93.0, 94.1, 94.0, 93.7, 93.1], goal: 95, sentence: "满意率近 6 个月"),
                formula: "243／261　满意和基本满意 ÷ 有效评价", note: "近 6 个月，虚线为目标 95%"),
        ]
    }

    private static var units: UnitTable {
        let cell = { (rate: Double) in
            UnitCell("\(rate)", mark: GoalMark(rate, goal: 90, lowest: 80))
        }
        let row = { (name: Words, rates: [Double], late: Int) in
            UnitRow(name, href: "/overview/units/1", [UnitCell("64")] + rates.map(cell) + [UnitCell("\(late)")])
        }
        return UnitTable(
            "rates", "各部门", note: "竖线为目标；三角为低于目标",
            columns: [OverviewWords.registered, "响应率", "解决率", "满意率", OverviewWords.overdueColumn],
            rows: [
                row("规建局", [98.4, 88.9, 90.6], 6), row("市场监管局", [100, 95.7, 96.2], 1),
                row("城环局", [97.4, 86.7, 89.3], 4),
            ],
            total: UnitRow(OverviewWords.total, ["357", "98.6", "91.2", "93.1", "19"].map { UnitCell($0) }))
    }
}
