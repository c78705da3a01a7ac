extension WorkCalendar {
    /// The last year whose holidays are published; nil where nothing is published by year.
    public var lastPublishedYear: Int? { definition.publishedYears?.upperBound }

    /// Whether a date lies past the last published year, so that its kind may still change.
    ///
    /// Years before the first published one are reckoned by the week alone too, but nothing is to come for them.
    public func isProvisional(_ date: CivilDate) -> Bool {
        lastPublishedYear.map { date > CivilDate(knownYear: $0, month: 12, day: 31) } ?? false
    }

    /// The due date, refused where it is provisional.
    public func confirmedDueDate(from date: CivilDate, workingDays: Int) throws(CalendarError) -> CivilDate {
        let due = dueDate(from: date, workingDays: workingDays)
        try refuseProvisional(max(date, due))
        return due
    }

    /// The schedule of a clock, refused where any part of it is provisional.
    public func confirmedSchedule(
        start: Instant, budget: TimeBudget, conventions: DueConventions, pauses: [Pause], thresholds: [Threshold]
    ) throws(CalendarError) -> ClockSchedule {
        let schedule = schedule(
            start: start, budget: budget, conventions: conventions, pauses: pauses, thresholds: thresholds)
        guard schedule.isProvisional else { return schedule }
        let last = (schedule.thresholds + [schedule.due, start]).compactMap(\.self).max() ?? start
        // An instant at the very end of the published years belongs to the day that ends there.
        throw .notPublished(date(of: last), lastYear: lastPublishedYear ?? date(of: last).year)
    }

    private func refuseProvisional(_ date: CivilDate) throws(CalendarError) {
        guard let year = lastPublishedYear, isProvisional(date) else { return }
        throw .notPublished(date, lastYear: year)
    }
}
