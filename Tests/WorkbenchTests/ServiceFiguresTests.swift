import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import Testing
import Texts
import WorkCalendar

@testable import Workbench

@Suite("Figures of the service")
struct ServiceFiguresTests {
    private static func deed(
        _ kind: ServiceDeed.Kind, _ day: String, unit: UnitName? = "城环局", channel: ChannelName = .hotline
    ) throws -> ServiceDeed {
        ServiceDeed(kind, at: try Instant(rfc3339: "\(day)T10:00:00+08:00"), unit: unit, channel: channel)
    }

    private static func figures(_ deeds: [ServiceDeed], channel: ChannelName? = nil) throws -> ServiceFigures {
        let calendar = try ShippedRuleFiles().policy(roundBegan: nil, at: Instant(seconds: 1_770_000_000)).calendar
        let month = try #require(CivilMonth("2026-02"))
        let today = try #require(CivilDate("2026-02-27"))
        return ServiceFigures(deeds, month: month, channel: channel, calendar: calendar, today: today)
    }

    @Test("A rate is the part of those that it asks about, to a tenth, rounded; of nothing there is none")
    func shares() throws {
        let two = try [true, true, false].map { try Self.deed(.acceptance(isInTime: $0), "2026-02-10") }
        #expect(ServiceRate.response.share(two).text == "66.7")
        #expect(ServiceRate.resolution.share(two).text == nil)
        let marks = try [Satisfaction.satisfied, .partlySatisfied, .dissatisfied, .satisfied].map {
            try Self.deed(.rating($0), "2026-02-10")
        }
        #expect(ServiceRate.satisfaction.share(marks).text == "75.0")
        let resolved = try [true, false].map { try Self.deed(.resolution(isResolved: $0), "2026-02-10") }
        #expect(ServiceRate.resolution.share(resolved + two + marks).text == "50.0")
        #expect(ServiceRate.response.share(Array(repeating: two[0], count: 3)).text == "100.0")
    }

    @Test("The month's rates stand beside those of the month before, with a course of the months that have one")
    func rates() throws {
        let deeds = try [
            Self.deed(.acceptance(isInTime: true), "2026-02-10"), Self.deed(.acceptance(isInTime: false), "2026-02-11"),
            Self.deed(.acceptance(isInTime: true), "2026-01-20"), Self.deed(.rating(.satisfied), "2025-11-03"),
        ]
        let rates = try Self.figures(deeds).rates
        #expect(rates.map(\.value) == ["50.0", nil, nil])
        #expect(rates[0].change?.text(in: .chinese) == "比上月低 50.0")
        #expect(rates[0].formula.text(in: .chinese).hasPrefix("1／2"))
        #expect(rates[0].spark?.values == [100, 50])
        #expect(rates[2].spark == nil && rates[2].change?.text(in: .chinese) == "这个月还没有数据")
        #expect(try Self.figures([]).rates.isEmpty)
    }

    @Test("The course counts by weeks from Monday, shades the Spring Festival, and stops at today")
    func trend() throws {
        let deeds = try [
            Self.deed(.registered, "2026-02-23"), Self.deed(.registered, "2026-02-22"),
            Self.deed(.concluded, "2026-02-27"), Self.deed(.registered, "2025-11-01"),
        ]
        let chart = try #require(try Self.figures(deeds).trend).chart
        #expect(chart.periods.count == 12 && chart.periods.last == "2-23" && chart.periods.first == "12-08")
        #expect(chart.first.values.suffix(3) == [0, 1, 1] && chart.first.values.reduce(0, +) == 2)
        #expect(chart.second?.values.last == 1)
        #expect(chart.shades.map(\.periods) == [10...10])
    }

    @Test("Channels of the month are counted, and one channel can be asked for alone")
    func channels() throws {
        let deeds = try [
            Self.deed(.registered, "2026-02-10"), Self.deed(.registered, "2026-02-10", channel: .portal),
            Self.deed(.registered, "2026-02-11", channel: .portal), Self.deed(.registered, "2026-01-11"),
        ]
        let bars = try #require(try Self.figures(deeds).channels?.chart).bars
        #expect(bars.map(\.value) == [2, 1] && bars.first?.label == .channel(.portal))
        #expect(try Self.figures(deeds, channel: .hotline).channels?.chart?.bars.map(\.value) == [1])
    }

    @Test("Units are set side by side, the busiest first, with all of them below; one alone is not")
    func units() throws {
        let one = try [Self.deed(.registered, "2026-02-10"), Self.deed(.registered, "2026-02-10", unit: nil)]
        #expect(try Self.figures(one).units { _ in nil } == nil)
        let more =
            try one + [
                Self.deed(.registered, "2026-02-10", unit: "规建局"), Self.deed(.registered, "2026-02-11", unit: "规建局"),
                Self.deed(.acceptance(isInTime: true), "2026-02-11", unit: "规建局"),
            ]
        let table = try #require(try Self.figures(more).units { "/\($0)" })
        #expect(table.rows.map(\.href) == ["/规建局", "/城环局"])
        #expect(table.rows[0].cells.map { $0.text.text(in: .chinese) } == ["2", "100.0", "–", "–"])
        #expect(table.total?.cells.first?.text.text(in: .chinese) == "4")
    }

    @Test(
        "A month is read and written as its year and number",
        arguments: [("2026-02", true), ("2026-12", true), ("2026-13", false), ("2026-2", false), ("", false)])
    func months(text: String, isMonth: Bool) {
        #expect(CivilMonth(text)?.text == (isMonth ? text : nil))
        if let month = CivilMonth(text) {
            #expect(month.advanced(by: 11).advanced(by: -11) == month && month < month.advanced(by: 1))
        }
    }
}
