import TOMLSyntax
import Texts
import WorkCalendar

@testable import PageKit

/// Values as a busy Friday of the demonstration zone has them: 2026-02-27, 15:20.
enum Sample {
    static let csrf = "sample-token"
    static let today = date(2026, 2, 27)
    static let now = moment(2, 27, 15, 20)

    /// The holidays of early 2026 as the State Council published them.
    static let calendar: WorkCalendar = {
        let hours = [span("08:30", "12:00"), span("13:30", "17:30")]
        var week: [Weekday: [OpenSpan]] = [:]
        for day in Weekday.allCases where day < .saturday { week[day] = hours }
        var holidays: [CivilDate: String] = [:]
        for day in 1...3 { holidays[date(2026, 1, day)] = "元旦" }
        for day in 15...23 { holidays[date(2026, 2, day)] = "春节" }
        let makeUp = [date(2026, 1, 4): "元旦", date(2026, 2, 14): "春节", date(2026, 2, 28): "春节"]
        let definition = CalendarDefinition(
            zone: "+08:00", weekly: week, holidays: holidays, makeUpDays: makeUp, publishedYears: 2026...2026)
        guard let calendar = try? WorkCalendar(definition) else { preconditionFailure("the sample calendar is sound") }
        return calendar
    }()

    static func span(_ from: String, _ to: String) -> OpenSpan {
        guard let span = OpenSpan("\(from)-\(to)") else {
            preconditionFailure("the sample hours are sound")
        }
        return span
    }

    static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? .earliest
    }

    /// A moment of 2026.
    static func moment(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> LocalMoment {
        LocalMoment(date(2026, month, day), minute: hour * 60 + minute)
    }

    static func instant(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Instant {
        calendar.zone.instant(
            of: date(2026, month, day), at: LocalTime(hour: hour, minute: minute) ?? .startOfDay)
    }

    static func short(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Words {
        .shortMoment(moment(month, day, hour, minute), today: today)
    }

    static func due(_ month: Int, _ day: Int) -> Words {
        .relativeMoment(moment(month, day, 17, 30), today: today)
    }
}
