extension WorkCalendar {
    /// When a clock is due and when its warnings fire.
    ///
    /// **Budgets.** `workingDays` and `calendarDays` name a date, of which `conventions.due` gives the time;
    /// `workingSeconds` ends when so much open time has passed, `minutes` when so much time has, around the clock. A
    /// negative budget counts backwards and is not paused.
    ///
    /// **Conventions** govern the two budgets in days; of the others only the pauses stop the time. With
    /// `rest-day = stay` a due date may be a rest day: it has no closing, so its end is taken.
    ///
    /// **Pauses** may overlap; the parts before the start are cut off. One that begins at or after due moves nothing,
    /// one without end that began before due leaves due nil. By whole days due moves by the days after the day of
    /// suspension up to and including the day of resumption that the budget counts (working days, or all days); by
    /// working time it moves on by the open time that lies in the pauses.
    ///
    /// **Thresholds.** `percent` fires when so much of the budget's open time has passed, pauses not counted: for days
    /// that is the open time from the start to where due would lie without pauses, so that it fires within working
    /// hours and a pause never moves what has passed; 100 is due, and none fires after due. `before` counts back from
    /// due and never before the start, `after` forwards; counted in time, `before` leaves pauses out; counted in days
    /// it keeps due's time of day (a due at the end of the day: at the closing), and where that falls in a pause it
    /// fires at the resumption. Where due is nil, a threshold that was passed before that pause keeps its instant.
    public func schedule(
        start: Instant, budget: TimeBudget, conventions: DueConventions, pauses: [Pause], thresholds: [Threshold]
    ) -> ClockSchedule {
        ClockReckoning.with(tables, start: start, budget: budget, conventions: conventions, pauses: pauses) {
            $0.schedule(thresholds)
        }
    }
}

extension ClockReckoning {
    fileprivate func schedule(_ thresholds: [Threshold]) -> ClockSchedule {
        let due = due()
        var isProvisional = isProvisional(due)
        var instants: [Instant?] = []
        instants.reserveCapacity(thresholds.count)
        for threshold in thresholds {
            let instant = instant(of: threshold, due: due)?.clamped
            if let instant, instant > tables.publishedUntil, threshold.usesCalendar(under: budget) {
                isProvisional = true
            }
            instants.append(instant)
        }
        return ClockSchedule(due: due.instant, thresholds: instants, isProvisional: isProvisional)
    }
}
