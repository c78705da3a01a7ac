import TOMLSyntax
import Testing
import WorkCalendar

@testable import Texts

@Suite("Dates, times and numbers")
struct FormatsTests {
    private static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? .earliest
    }

    private static let today = date(2026, 2, 27)
    private static let zone = ZoneRules(fixedOffset: 8 * 3600)

    private static func instant(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int, year: Int = 2026) -> Instant {
        zone.instant(of: date(year, month, day), at: LocalTime(hour: hour, minute: minute) ?? .startOfDay)
    }

    @Test(
        "numbers have a comma every three digits",
        arguments: [
            (0, "0"), (999, "999"), (1000, "1,000"), (26120, "26,120"), (1_234_567, "1,234,567"), (-1200, "-1,200"),
        ])
    func numbers(number: Int, text: String) {
        #expect(GroupedNumber.text(number) == text)
    }

    @Test(
        "dates have the year only where it is not this one",
        arguments: [
            (Words.day(date(2026, 3, 3), today: today), "3月3日", "3 Mar"),
            (.weekday(date(2026, 3, 3), today: today), "3月3日 周二", "Tue 3 Mar"),
            (.day(date(2027, 1, 15), today: today), "2027年1月15日", "15 Jan 2027"),
            (.moment(LocalMoment(date(2026, 3, 3), minute: 1050), today: today), "3月3日 周二 17:30", "Tue 3 Mar, 17:30"),
            (.shortMoment(LocalMoment(date(2026, 2, 10), minute: 552), today: today), "2月10日 09:12", "10 Feb, 09:12"),
            (.relativeMoment(LocalMoment(today, minute: 932), today: today), "今天 15:32", "today 15:32"),
            (.relativeMoment(LocalMoment(date(2026, 2, 28), minute: 0), today: today), "2月28日 00:00", "28 Feb, 00:00"),
            (.numericDay(date(2025, 10, 16)), "2025-10-16", "2025-10-16"),
        ])
    func dates(words: Words, chinese: String, english: String) {
        #expect(words.text(in: .chinese) == chinese)
        #expect(words.text(in: .english) == english)
    }

    @Test("a moment is what the zone's clocks show, to the minute")
    func moments() {
        let moment = LocalMoment(Instant(seconds: Self.instant(2, 27, 23, 59).seconds + 59), in: Self.zone)
        #expect(moment == LocalMoment(Self.today, minute: 1439))
        #expect(LocalMoment(Self.instant(2, 28, 0, 0), in: Self.zone) > moment)
    }

    @Test(
        "what is left is said in the unit that says most",
        arguments: [
            (instant(2, 27, 15, 20), instant(2, 27, 15, 32), 0, "剩 12 分钟"),
            (instant(2, 27, 15, 20), instant(2, 27, 16, 19), 0, "剩 59 分钟"),
            (instant(2, 27, 15, 20), instant(2, 27, 16, 20), 0, "剩 1 小时"),
            (instant(2, 27, 15, 20), instant(2, 27, 17, 30), 0, "剩 2 小时 10 分"),
            (instant(2, 27, 15, 20), instant(3, 3, 17, 30), 3, "剩 3 个工作日"),
            (instant(2, 27, 15, 20), instant(2, 28, 9, 0), 0, "剩 17 小时 40 分"),
            (instant(2, 27, 15, 20), instant(3, 1, 16, 0), 0, "剩 2 天"),
            (instant(2, 27, 15, 20), instant(1, 15, 17, 30, year: 2027), 214, "剩约 11 个月"),
            (instant(2, 27, 15, 20), instant(2, 27, 15, 0), 0, "剩 0 分钟"),
        ])
    func timeLeft(from start: Instant, to end: Instant, workingDays: Int, text: String) {
        let left = TimeLeft(from: start, to: end, workingDays: workingDays, in: Self.zone)
        #expect(left.left.text(in: .chinese) == text)
    }

    @Test("English tells one day from several")
    func english() {
        #expect(TimeLeft.workingDays(1).overdue.text(in: .english) == "1 working day overdue")
        #expect(TimeLeft.workingDays(3).left.text(in: .english) == "3 working days left")
    }

    @Test(
        "the line at the top says what today is, and tomorrow where it surprises",
        arguments: [
            (DayKind.working, DayKind.makeUp("春节"), "工作日；明天周六调休上班"),
            (.makeUp("春节"), .weekend, "调休上班（春节）"),
            (.working, .holiday("国庆节"), "工作日；明天国庆节放假"),
            (.holiday("国庆节"), .holiday("国庆节"), "休息日，国庆节"),
            (.working, .weekend, "工作日"),
        ])
    func todayLine(today: DayKind, tomorrow: DayKind, text: String) {
        #expect(Words.today(today, tomorrow: Self.date(2026, 2, 28), tomorrow).text(in: .chinese) == text)
    }
}
