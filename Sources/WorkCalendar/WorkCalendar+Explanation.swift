extension WorkCalendar {
    /// Why a clock is due when it is: each day with its kind, its number or the reason why it is not counted.
    ///
    /// Reckons as `schedule` does. At most `limit` days are listed, in the order of the count.
    public func explanation(
        start: Instant, budget: TimeBudget, conventions: DueConventions, pauses: [Pause], limit: Int = 1000
    ) -> DueExplanation {
        ClockReckoning.with(tables, start: start, budget: budget, conventions: conventions, pauses: pauses) {
            $0.explanation(limit: limit)
        }
    }
}

extension ClockReckoning {
    fileprivate func explanation(limit: Int) -> DueExplanation {
        let due = due()
        var days = DayCount(self, due: due)
        var listed: [ExplainedDay] = []
        var isCut = false
        for date in days.dates {
            isCut = listed.count >= limit
            if isCut { break }
            listed.append(days.explain(date))
        }
        return DueExplanation(
            start: start, due: due.instant, days: listed.sorted { $0.date < $1.date }, isCut: isCut,
            isProvisional: isProvisional(due))
    }
}
