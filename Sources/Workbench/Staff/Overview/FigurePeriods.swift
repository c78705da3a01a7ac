import WorkCalendar

/// The days that the figures of a month are about.
struct FigurePeriods {
    /// Months that can be chosen, and that the course of a rate shows.
    static let months = 6
    private static let weeks = 12

    let month: CivilMonth
    private let today: CivilDate

    init(_ month: CivilMonth, today: CivilDate) {
        self.month = month
        self.today = today
    }

    /// The months of the course, the chosen one last.
    var course: [CivilMonth] { (1 - Self.months...0).map { month.advanced(by: $0) } }

    /// The Mondays of the course by weeks: the last ones of the month, that of the running week included.
    var mondays: [CivilDate] {
        let last = min(today, end - 1)
        return (1 - Self.weeks...0).map { last - last.weekday.index + $0 * 7 }
    }

    /// The days of the month.
    var days: Range<CivilDate> { start(month)..<end }

    /// All days of the course, by months or weeks.
    var all: Range<CivilDate> {
        let (mondays, first) = (mondays, start(month.advanced(by: 1 - Self.months)))
        return min(first, mondays[0])..<max(end, mondays[mondays.count - 1] + 7)
    }

    private var end: CivilDate { start(month.advanced(by: 1)) }

    /// The calendar ends where dates do.
    private func start(_ month: CivilMonth) -> CivilDate { month.firstDay ?? .latest }
}
