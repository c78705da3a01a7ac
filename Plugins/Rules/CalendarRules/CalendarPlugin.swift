public import RuleModel
public import TOMLSyntax
import WorkCalendar

/// `[calendar]`: holidays and make-up days of a year as published, working hours, working days of the week.
public struct CalendarPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "calendar" }
    public var title: BilingualText { BilingualText(chinese: "日历", english: "calendar") }
    public var shape: SectionShape { .table }
    public var hitPolicy: HitPolicy { .none }

    public var tellsTwins: Bool { true }

    public func impliedID(of row: RuleNode) -> String? {
        if case .integer(let year)? = row["year"]?.value { "calendar-\(year)" } else { "hours" }
    }

    public func read(_ reader: inout RuleReader) -> CalendarRow? {
        let written = reader.integer("year", in: 1900...2200)
        let year = written.flatMap { reader.year($0) }
        let holidays = reader.namedDays("holidays", year: year)
        let makeUpDays = reader.namedDays("make-up", year: year)
        let hours = reader.hours()
        let weekdays = reader.weekdays()
        let zone = reader.text("zone")
        for key in ["holidays", "make-up"] where reader.has(key) && !reader.has("year") {
            reader.reportMissing("year", hint: "year = 2026")
        }
        return CalendarRow(
            year: year, holidays: holidays, makeUpDays: makeUpDays, hours: hours, weekdays: weekdays, zone: zone)
    }

    public func sentence(for outcome: CalendarRow, in vocabulary: Vocabulary) -> BilingualText {
        let year = outcome.year.map { "\($0) 年" } ?? ""
        return BilingualText(
            chinese: "\(year)节假日 \(outcome.holidays.count) 天，调休上班 \(outcome.makeUpDays.count) 天",
            english: "\(counted(outcome.holidays.count, "holiday")) and "
                + counted(outcome.makeUpDays.count, "make-up day"))
    }

    private func counted(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
}
