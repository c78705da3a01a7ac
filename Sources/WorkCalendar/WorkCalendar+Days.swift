extension WorkCalendar {
    /// The `workingDays`-th working day after a date, the day of the event not counted (民法典 201).
    ///
    /// With 0 it is the date itself or, on a rest day, the next working day; when negative the working days before the
    /// date are counted backwards.
    public func dueDate(from date: CivilDate, workingDays: Int) -> CivilDate {
        CivilDate(
            dayNumber: tables.workingDay(workingDays, after: date.dayNumber.held(in: DayTables.reckonedDays))
                ?? CivilDate.latest.dayNumber)
    }

    /// Whether a date has any open span.
    public func isWorkingDay(_ date: CivilDate) -> Bool { tables.isWorking(date.dayNumber) }

    /// What a date is, with the name of its holiday.
    public func kind(of date: CivilDate) -> DayKind { definition.kind(of: date) }

    /// The open spans of a date on the zone's clocks, in order; empty on a rest day.
    public func hours(of date: CivilDate) -> [OpenSpan] { tables.plan.spans(date.dayNumber) }

    /// Working days of a range, both ends counted.
    public func workingDays(in range: ClosedRange<CivilDate>) -> Int {
        tables.workingRank(range.upperBound.dayNumber + 1) - tables.workingRank(range.lowerBound.dayNumber)
    }

    /// Working days after the first date up to and including the last; negative where the last is earlier.
    public func workingDays(after date: CivilDate, through last: CivilDate) -> Int {
        tables.workingRank(last.dayNumber + 1) - tables.workingRank(date.dayNumber + 1)
    }

    /// The date that the zone's clocks show.
    public func date(of instant: Instant) -> CivilDate { zone.date(of: instant) }
}
