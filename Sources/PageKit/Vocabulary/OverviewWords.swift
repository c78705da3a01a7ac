package import Texts

/// The parts of the overview that the core fills.
package enum OverviewWords {
    package static let title = Words.text("overview.title")

    package static func asOf(_ when: Words) -> Words { .text("overview.as-of", ["when": .words(when)]) }

    /// Chooses a period and a channel.
    package static func filters(_ action: String, periods: [Option], channels: [Option]) -> FilterBar {
        FilterBar(
            action,
            selects: [
                FilterSelect("period", .text("overview.period"), periods),
                FilterSelect("channel", .text("inbox.filter-channel"), channels),
            ], submit: .text("overview.show"))
    }

    /// Columns and rows of a table of units.
    package static let registered = Words.text("overview.registered")
    package static let overdueColumn = Words.text("overview.unit-overdue")
    package static let total = Words.text("overview.total")

    /// Requests registered and concluded by week; `periods` are the first days.
    package static func trend(
        periods: [String], registered: [Int], concluded: [Int], shades: [TrendChart.Shade]
    ) -> TrendPanel {
        let text = Words.text(
            "overview.trend-text",
            [
                "weeks": .count(periods.count), "registered": .count(registered.reduce(0, +)),
                "concluded": .count(concluded.reduce(0, +)), "most": .count(registered.max() ?? 0),
            ])
        return TrendPanel(
            TrendChart(
                "trend", title: .text("overview.trend"), description: text, periods: periods,
                first: .init(.text("overview.registered"), registered),
                second: .init(.text("overview.concluded"), concluded), shades: shades),
            note: .text("overview.trend-note"))
    }

    /// What is overdue by how long: 1 working day, 2 to 3, 4 to 7, more.
    package static func overdue(_ counts: [Int], list: String) -> BarPanel {
        let total = counts.reduce(0, +)
        let bars = zip(["1", "3", "7", "more"], counts).map { BarChart.Bar(.text("overview.days-\($0)"), $1) }
        return BarPanel(
            "overdue", .text("overview.overdue", ["count": .count(total)]),
            link: total == 0 ? nil : Link(list, .text("overview.overdue-list")),
            chart: total == 0
                ? nil
                : BarChart(
                    bars, tone: .late, sentence: sentence(.text("overview.overdue", ["count": .count(total)]), bars)),
            nothing: total == 0 ? .text("overview.overdue-none") : nil, remark: .text("overview.overdue-remark"))
    }

    /// A unit with how many of its requests are open and how many of these overdue.
    package struct UnitLoad: Hashable, Sendable {
        package var unit: Words
        package var open: Int
        package var overdue: Int

        package init(_ unit: Words, open: Int, overdue: Int) {
            self.unit = unit
            self.open = open
            self.overdue = overdue
        }
    }

    package static func units(_ loads: [UnitLoad]) -> BarPanel {
        let bars = loads.map { load in
            BarChart.Bar(
                load.unit, load.open, late: load.overdue,
                note: load.overdue == 0
                    ? nil : .text("overview.unit-overdue-note", ["count": .count(load.overdue)]))
        }
        return BarPanel(
            "units", .text("overview.units"), note: .text("overview.units-note"),
            chart: BarChart(bars, sentence: sentence(.text("overview.units"), bars)))
    }

    /// Registrations by channel with their share.
    package static func channels(_ counts: [(channel: Words, count: Int)]) -> BarPanel {
        let total = max(counts.reduce(0) { $0 + $1.count }, 1)
        let bars = counts.map { BarChart.Bar($0.channel, $0.count, note: "\(($0.count * 100 + total / 2) / total)%") }
        return BarPanel(
            "channels", .text("overview.channels"),
            note: .text("overview.channels-note", ["count": .count(counts.reduce(0) { $0 + $1.count })]),
            chart: BarChart(bars, sentence: sentence(.text("overview.channels"), bars)))
    }

    private static func sentence(_ title: Words, _ bars: [BarChart.Bar]) -> Words {
        let items = bars.map {
            Words.text("overview.chart-item", ["label": .words($0.label), "value": .count($0.value)])
        }
        return .joined([title, .joined(items, .comma)], .semicolon)
    }
}
