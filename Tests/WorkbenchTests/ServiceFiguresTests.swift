import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import TOMLSyntax
import Testing
import Texts
import WorkCalendar

@testable import Workbench

@Suite("Figures of the service")
struct ServiceFiguresTests {
    /// One thing that was done.
    private struct Deed {
        var kind: DeedKind
        var day: CivilDate
        var unit: UnitName?
        var channel: ChannelName
    }

    private static func deed(
        _ kind: DeedKind, _ day: String, unit: UnitName? = "城环局", channel: ChannelName = .hotline
    ) throws -> Deed {
        Deed(kind: kind, day: try #require(CivilDate(day)), unit: unit, channel: channel)
    }

    private static func periods() throws -> FigurePeriods {
        FigurePeriods(try #require(CivilMonth("2026-02")), today: try #require(CivilDate("2026-02-27")))
    }

    private static func calendar() throws -> WorkCalendar {
        try ShippedRuleFiles().policy(roundBegan: nil, at: Instant(seconds: 1_770_000_000)).calendar
    }

    /// The figures of February as the desk would count them.
    private static func figures(_ deeds: [Deed]) throws -> ServiceFigures {
        let periods = try periods()
        let counted = DeedFigures(
            course: deeds.filter { periods.all.contains($0.day.deedSlice) }
                .map { DeedsOfSlice($0.day.deedSlice, $0.kind, count: 1) },
            units: deeds.filter { periods.days.contains($0.day.deedSlice) }
                .map { DeedsOfUnit($0.unit, $0.channel, $0.kind, count: 1) })
        return ServiceFigures(counted, periods, calendar: try calendar())
    }

    @Test("A rate is the part of those that it asks about, to a tenth, rounded; of nothing there is none")
    func shares() {
        let accepted: [DeedKind: Int] = [.acceptanceInTime: 2, .acceptanceLate: 1]
        #expect(ServiceRate.response.share(accepted).text == "66.7")
        #expect(ServiceRate.resolution.share(accepted).text == nil)
        let marks: [DeedKind: Int] = [.satisfied: 2, .partlySatisfied: 1, .dissatisfied: 1]
        #expect(ServiceRate.satisfaction.share(marks).text == "75.0")
        let all = marks.merging(accepted, uniquingKeysWith: +).merging([.resolved: 1, .unresolved: 1]) { $1 }
        #expect(ServiceRate.resolution.share(all).text == "50.0")
        #expect(ServiceRate.response.share([.acceptanceInTime: 3]).text == "100.0")
        #expect(ServiceRate.response.share([.acceptanceLate: 3]).text == "0.0")
    }

    @Test("The month's rates stand beside those of the month before, with a course of the months that have one")
    func rates() throws {
        let deeds = try [
            Self.deed(.acceptanceInTime, "2026-02-10"), Self.deed(.acceptanceLate, "2026-02-11"),
            Self.deed(.acceptanceInTime, "2026-01-20"), Self.deed(.satisfied, "2025-11-03"),
            Self.deed(.acceptanceInTime, "2025-08-31"),
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
            Self.deed(.concluded, "2026-01-30"), Self.deed(.concluded, "2026-02-01"),
        ]
        let chart = try #require(try Self.figures(deeds).trend).chart
        #expect(chart.periods.count == 12 && chart.periods.last == "2-23" && chart.periods.first == "12-08")
        #expect(chart.first.values.suffix(3) == [0, 1, 1] && chart.first.values.reduce(0, +) == 2)
        // A week of two months is one week.
        #expect(chart.second?.values.suffix(5) == [2, 0, 0, 0, 1])
        #expect(chart.shades.map(\.periods) == [10...10])
    }

    @Test("Channels of the month are counted, the most used first")
    func channels() throws {
        let deeds = try [
            Self.deed(.registered, "2026-02-10"), Self.deed(.registered, "2026-02-10", channel: .portal),
            Self.deed(.registered, "2026-02-11", channel: .portal), Self.deed(.registered, "2026-01-11"),
        ]
        let bars = try #require(try Self.figures(deeds).channels?.chart).bars
        #expect(bars.map(\.value) == [2, 1] && bars.first?.label == .channel(.portal))
        #expect(try Self.figures([Self.deed(.concluded, "2026-02-10")]).channels == nil)
    }

    @Test("Units are set side by side, the busiest first, with all of them below; one alone is not")
    func units() throws {
        let one = try [Self.deed(.registered, "2026-02-10"), Self.deed(.registered, "2026-02-10", unit: nil)]
        #expect(try Self.figures(one).units { _ in nil } == nil)
        let more =
            try one + [
                Self.deed(.registered, "2026-02-10", unit: "规建局"), Self.deed(.registered, "2026-02-11", unit: "规建局"),
                Self.deed(.acceptanceInTime, "2026-02-11", unit: "规建局"),
            ]
        let table = try #require(try Self.figures(more).units { "/\($0)" })
        #expect(table.rows.map(\.href) == ["/规建局", "/城环局"])
        #expect(table.rows[0].cells.map { $0.text.text(in: .chinese) } == ["2", "100.0", "–", "–"])
        #expect(table.total?.cells.first?.text.text(in: .chinese) == "4")
    }

    @Test("The days of a month's figures are its own, those of five months before, and of twelve whole weeks")
    func periods() throws {
        let periods = try Self.periods()
        #expect(periods.days.description == "2026-02-01..<2026-03-01")
        #expect(periods.all.description == "2025-09-01..<2026-03-02")
        #expect(periods.mondays.first?.description == "2025-12-08" && periods.mondays.last?.description == "2026-02-23")
        let past = FigurePeriods(try #require(CivilMonth("2025-12")), today: try #require(CivilDate("2026-02-27")))
        #expect(past.course.map(\.text) == ["2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"])
        // The last week of December ends in January.
        #expect(past.mondays.last?.description == "2025-12-29" && past.all.description == "2025-07-01..<2026-01-05")
    }

    @Test("What is overdue since a moment is told by the working days after the day on which it fell due")
    func ages() throws {
        let calendar = try Self.calendar()
        for now in ["2026-02-27T09:00:00+08:00", "2026-02-24T00:00:00+08:00", "2026-03-01T23:59:59+08:00"] {
            let now = try Instant(rfc3339: now)
            let (today, limits) = (calendar.date(of: now), OverdueAges(calendar, at: now).limits)
            #expect(limits.count == 3)
            for hour in 0..<(45 * 24) {
                let due = now.advanced(bySeconds: Int64(hour) * -3_600)
                let days = max(0, calendar.workingDays(after: calendar.date(of: due), through: today))
                let age = days <= 1 ? 0 : days <= 3 ? 1 : days <= 7 ? 2 : 3
                #expect(limits.firstIndex { due >= $0 } ?? 3 == age, "\(due.rfc3339)")
            }
        }
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
