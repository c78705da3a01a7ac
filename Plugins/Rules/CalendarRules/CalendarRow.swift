public import WorkCalendar

/// What one `[calendar]` says: the holidays of a year, the hours of the week, or both.
public struct CalendarRow: Hashable, Sendable, Codable {
    /// The year whose holidays are listed; nil where the file only declares hours.
    public var year: Int?
    /// Holidays by date, with their names.
    public var holidays: [CivilDate: String]
    /// 调休上班 by date, with the name of the holiday that they make up for.
    public var makeUpDays: [CivilDate: String]
    /// The open spans of a working day; empty where the file does not declare them.
    public var hours: [OpenSpan]
    /// The working days of the week; nil where the file does not declare them.
    public var weekdays: [Weekday]?
    /// The time zone; nil where the file does not declare it.
    public var zone: String?
}
