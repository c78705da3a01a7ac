/// A working calendar as plain data, the way rule files declare it.
///
/// A holiday is closed all day and beats an override; an override replaces the hours of its date; breaks are cut out of
/// what is left. In JSON the tables by date are objects with `yyyy-mm-dd` keys, spans are pairs.
public struct CalendarDefinition: Hashable, Sendable, Codable {
    /// The time zone, such as `Asia/Shanghai` or `+08:00`.
    public var zone: String
    /// The hours of each day of the week; one that is absent or empty is a rest day.
    public var weekly: [Weekday: [OpenSpan]]
    /// The hours of make-up days that fall on a rest day; nil takes those of the first day of the week that has any.
    public var makeUpHours: [OpenSpan]?
    /// Holidays by date, each with its name.
    public var holidays: [CivilDate: String]
    /// 调休上班: working days on rest days, each with the name of the holiday that it makes up for.
    public var makeUpDays: [CivilDate: String]
    /// Hours that replace those of the week on a date, also on a rest day; empty closes the date.
    public var overrides: [CivilDate: [OpenSpan]]
    /// Closed spans of a date.
    public var breaks: [CivilDate: [OpenSpan]]
    /// The years whose holidays have been published; what goes past the last is provisional. Nil where nothing is
    /// published by year, so that nothing is ever provisional.
    public var publishedYears: ClosedRange<Int>?

    /// A definition as it is written; `faults` says what is wrong with it.
    public init(
        zone: String, weekly: [Weekday: [OpenSpan]], makeUpHours: [OpenSpan]? = nil,
        holidays: [CivilDate: String] = [:], makeUpDays: [CivilDate: String] = [:],
        overrides: [CivilDate: [OpenSpan]] = [:], breaks: [CivilDate: [OpenSpan]] = [:],
        publishedYears: ClosedRange<Int>? = nil
    ) {
        self.zone = zone
        self.weekly = weekly
        self.makeUpHours = makeUpHours
        self.holidays = holidays
        self.makeUpDays = makeUpDays
        self.overrides = overrides
        self.breaks = breaks
        self.publishedYears = publishedYears
    }
}
