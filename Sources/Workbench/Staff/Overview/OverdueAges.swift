import WorkCalendar

/// How long what is overdue has been so, in working days: 1 at most, 2 to 3, 4 to 7, more.
struct OverdueAges {
    private static let bounds = [1, 3, 7]

    /// The first moments from which on a request has been overdue for so many working days at most.
    let limits: [Instant]

    init(_ calendar: WorkCalendar, at now: Instant) {
        let today = calendar.date(of: now)
        var first = today
        limits = Self.bounds.map { bound in
            // The day of falling due is not counted itself.
            while calendar.workingDays(after: first - 1, through: today) <= bound, first > .earliest {
                first = first - 1
            }
            return calendar.zone.start(of: first)
        }
    }
}
