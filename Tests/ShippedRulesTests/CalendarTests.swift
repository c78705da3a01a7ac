import Foundation
import RulePlugins
import Testing
import WorkCalendar

/// Source of the fixture: 国务院办公厅关于2024、2025、2026年部分节假日安排的通知.
@Suite("Shipped calendars")
struct CalendarTests {
    struct Year: Decodable {
        var holidays: [String: String]
        var workdays: [String: String]
    }

    @Test("Every day of the published years is what the published arrangements say", arguments: [2024, 2025, 2026])
    func days(year: Int) throws {
        let years = try JSONDecoder().decode(
            [String: Year].self, from: try Place.fixture("cn-holidays-2024-2026.json"))
        let published = try #require(years["\(year)"])
        let calendar = try Shipped.policy().calendar
        var date = try #require(CivilDate("\(year)-01-01"))
        while date.year == year {
            let isWeekend = date.weekday == .saturday || date.weekday == .sunday
            let expected: DayKind
            if let name = published.holidays["\(date)"] {
                expected = .holiday(name)
            } else if let name = published.workdays["\(date)"] {
                expected = .makeUp(name)
            } else {
                expected = isWeekend ? .weekend : .working
            }
            #expect(calendar.kind(of: date) == expected, "\(date)")
            date = date + 1
        }
    }

    @Test("A working day is open 08:30–12:00 and 13:30–17:30, a make-up Saturday too")
    func hours() throws {
        let calendar = try Shipped.policy().calendar
        let spans = [OpenSpan("08:30-12:00"), OpenSpan("13:30-17:30")].compactMap { $0 }
        #expect(spans.count == 2)
        for day in ["2026-02-09", "2026-02-14"] {
            #expect(calendar.hours(of: try #require(CivilDate(day))) == spans)
        }
        #expect(calendar.hours(of: try #require(CivilDate("2026-02-16"))) == [])
        #expect(calendar.lastPublishedYear == 2026)
    }
}
