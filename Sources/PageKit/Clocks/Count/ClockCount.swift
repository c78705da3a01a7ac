package import Texts
package import WorkCalendar

/// How a clock's due date was counted, day by day, as the ruler, the month grid and the reasons show it.
package struct ClockCount: Sendable {
    package var calendar: WorkCalendar
    package var explanation: DueExplanation
    package var pauses: [Pause]
    /// The event that started the clock.
    package var event: Words
    package var today: CivilDate
    /// The day on which the clock stopped; nil while it runs.
    package var stopped: CivilDate?
    /// The days of warnings, and whether each has fired.
    package var warnings: [CivilDate: Bool]
    /// Whether the clock runs at night and on rest days too, as one in minutes does.
    package var isAroundTheClock: Bool

    package init(
        calendar: WorkCalendar, explanation: DueExplanation, pauses: [Pause], event: Words, today: CivilDate,
        stopped: CivilDate? = nil, warnings: [CivilDate: Bool] = [:], isAroundTheClock: Bool = false
    ) {
        self.calendar = calendar
        self.explanation = explanation
        self.pauses = pauses
        self.event = event
        self.today = today
        self.stopped = stopped
        self.warnings = warnings
        self.isAroundTheClock = isAroundTheClock
    }

    var start: CivilDate { calendar.date(of: explanation.start) }
    /// The day that it is due; nil while it stands still.
    var due: CivilDate? { explanation.due.map { calendar.date(of: $0) } }

    func moment(_ instant: Instant) -> LocalMoment { LocalMoment(instant, in: calendar.zone) }
    func day(_ date: CivilDate) -> Words { .day(date, today: today) }
}
