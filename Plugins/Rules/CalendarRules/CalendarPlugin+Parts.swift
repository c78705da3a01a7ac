public import RuleModel
import TOMLSyntax
import WorkCalendar

extension CalendarPlugin {
    public func parts(of outcome: CalendarRow, in vocabulary: Vocabulary) -> [OutcomePart] {
        func name(_ text: String) -> BilingualText { BilingualText(chinese: text, english: text) }
        let off = outcome.holidays.mapValues { BilingualText(chinese: "放假（\($0)）", english: "day off (\($0))") }
        let made = outcome.makeUpDays.mapValues {
            BilingualText(chinese: "上班（\($0)调休）", english: "working day (in exchange for \($0))")
        }
        let days = off.merging(made) { holiday, _ in holiday }
        let year = outcome.year.map { BilingualText(chinese: "\($0) 年", english: "\($0)") }
        let weekdays = (outcome.weekdays ?? []).sorted { $0.index < $1.index }
        return [
            .value("year", "年份", "year", year),
            OutcomePart("holidays", title: BilingualText(chinese: "节假日", english: "holidays"), .days(days)),
            .list("hours", "每天的办公时间", "hours", outcome.hours.map { name($0.description) }),
            .list(
                "weekdays", "每周的工作日", "working days of the week",
                weekdays.map(\.words)),
            .value("zone", "时区", "time zone", outcome.zone.map(name)),
        ]
    }
}
