import TOMLSyntax
import Testing
import Texts

@testable import PageKit

@Suite("Charts")
struct ChartsTests {
    @Test("bars carry their number beside them and the longest fills the width")
    func bars() {
        let markup = BarChart([.init("甲", 9), .init("乙", 3, note: "已督办"), .init("丙", 0)], tone: .late, sentence: "三项")
            .markup
        #expect(markup.contains(#"viewBox="0 0 368 85""#))
        #expect(markup.contains(#"class="late" x="104" y="6" width="180" height="15""#))
        #expect(markup.contains(#"width="60" height="15""#))
        #expect(markup.contains(#"width="0" height="15""#))
        #expect(markup.contains(#">3<tspan class="mut" dx="8">已督办</tspan>"#))
    }

    @Test("a part that is overdue is drawn over the whole")
    func overduePart() {
        let markup = BarChart([.init("甲", 40, late: 10)], sentence: "").markup
        #expect(markup.contains(#"class="b1" x="104" y="6" width="180""#))
        #expect(markup.contains(#"class="late" x="104" y="6" width="45""#))
    }

    @Test("a long label pushes its bars aside instead of running into them")
    func longLabels() {
        let name = "优化营商环境工作联席会议"
        let bars = BarChart([.init(.plain(name), 9), .init("甲", 3)], sentence: "").markup
        #expect(bars.contains(#"class="b1" x="170" y="6" width="114""#) && bars.contains(#"x="170" y="33" width="38""#))
        let pairs = PairChart([.init(.plain(name), 9, 3)], sentence: "").markup
        #expect(pairs.contains(#"x="170" y="6" width="134""#))
    }

    @Test("a label that would leave the bars no room is shortened and has the whole as its title")
    func shortenedLabels() {
        let name = String(repeating: "长", count: 30)
        let bars = BarChart([.init(.plain(name), 9), .init("甲", 3)], sentence: "").markup
        #expect(bars.contains(#"class="b1" x="224" y="6" width="60""#) && bars.contains(#"x="224" y="33" width="20""#))
        #expect(bars.contains("<title>\(name)</title>\(name.prefix(15))…</text>"))
        #expect(bars.contains(">甲</text>") && bars.components(of: "<title>") == 1)
        let pairs = PairChart([.init(.plain(name), 9, 3)], sentence: "").markup
        #expect(pairs.contains(#"x="224" y="6" width="80""#) && pairs.contains("<title>\(name)</title>"))
    }

    @Test("a shortened label is escaped in its title")
    func escapedTitles() {
        let name = String(repeating: "A&B<", count: 12)
        let bars = BarChart([.init(.plain(name), 9)], sentence: "").markup
        #expect(bars.contains("<title>\(String(repeating: "A&amp;B&lt;", count: 12))</title>"))
    }

    @Test("pairs of bars share one scale, the second outlined; one series alone takes less room")
    func pairs() {
        let markup = PairChart([.init("甲", 9, 3), .init("乙", 0, 1)], tone: .late, sentence: "两项").markup
        #expect(markup.contains(#"viewBox="0 0 368 88""#))
        #expect(markup.contains(#"class="late" x="104" y="6" width="200" height="14""#))
        #expect(markup.contains(#"class="b2" x="104" y="23" width="66.7" height="14""#))
        #expect(markup.contains(#"class="late" x="104" y="48" width="0""#))
        let single = PairChart([.init("甲", 2)], sentence: "").markup
        #expect(single.contains(#"viewBox="0 0 368 31""#) && !single.contains("b2"))
        #expect(!PairChart([], sentence: "").markup.contains("nan"))
    }

    @Test("the second course is dashed with square marks; holidays are shaded by name")
    func trend() {
        let markup = Sample.overview.trend.map(\.chart.markup) ?? ""
        #expect(markup.contains(#"<polyline class="l1""#) && markup.contains(#"<polyline class="l2""#))
        #expect(markup.components(of: #"<circle class="d1""#) == 12)
        #expect(markup.components(of: #"<rect class="d2""#) == 12)
        #expect(markup.contains(">春节</text>"))
        #expect(markup.contains("登记 126") && markup.contains("办结 121"))
    }

    @Test("a label stands where it hides no mark")
    func labels() throws {
        let chart = TrendChart(
            "x", title: "", description: "", periods: (1...12).map { "\($0)" },
            first: .init("登记", [1, 2, 8, 0, 6, 3, 2, 7, 5, 7, 13, 21]),
            second: .init("办结", [1, 2, 1, 2, 3, 2, 5, 4, 7, 6, 9, 8]))
        let plot = TrendChart.Plot(chart)
        let marks = [chart.first.values, try #require(chart.second).values].flatMap { values in
            values.enumerated().map { (x: plot.x($0), y: plot.y($1)) }
        }
        let label = try #require(
            try #/<text class="lab" x="([0-9.]+)" y="([0-9.]+)" text-anchor="(\w+)">办结 9</#.firstMatch(in: chart.markup)
        )
        let place = TrendChart.LabelPlace(
            x: try #require(Double(label.1)), y: try #require(Double(label.2)), isLeft: label.3 == "end",
            width: TrendChart.LabelPlace.width(of: "办结 9"))
        #expect(!marks.contains(where: place.covers))
    }

    @Test("shares by channel are rounded, not cut")
    func shares() {
        let panel = OverviewWords.channels([("甲", 19), ("乙", 9), ("丙", 4), ("丁", 9)])
        let notes = panel.chart?.bars.map { $0.note?.text(in: .chinese) }
        #expect(notes == ["46%", "22%", "10%", "22%"])
    }

    @Test(
        "the grid has three to five round lines",
        arguments: [(1, 1), (3, 1), (7, 2), (9, 4), (126, 40), (31, 10), (1000, 400), (4999, 2000)])
    func grid(highest: Int, unit: Int) {
        #expect(TrendChart.Plot.roundUnit(above: highest) == unit)
    }

    @Test("a course of nothing, or of one value, can still be drawn")
    func degenerate() {
        let chart = TrendChart(
            "x", title: "", description: "", periods: [], first: .init("", []), second: .init("", []))
        #expect(!chart.markup.contains("nan"))
        #expect(!SparkLine([], goal: nil, sentence: "").markup.contains("nan"))
        #expect(!SparkLine([5], goal: nil, sentence: "").markup.contains("nan"))
        #expect(!BarChart([], sentence: "").markup.contains("nan"))
        #expect(!ClockBar(.ok, budget: 0, course: [], sentence: "").markup.contains("nan"))
    }

    @Test("a rate below its goal is a triangle, one that reaches it a dot")
    func goals() {
        #expect(GoalMark(88.9, goal: 90, lowest: 80).markup.contains(#"class="near""#))
        #expect(GoalMark(90, goal: 90, lowest: 80).markup.contains("<circle"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { matches(of: part).count }

    private func matches(of part: String) -> [Range<String.Index>] { ranges(of: part) }
}
