import WorkCalendar

/// What becomes of one clock of one request.
struct ClockChange {
    /// By its number in ``NamePools``.
    let clock: UInt32
    let before: ClockStanding
    let after: ClockStanding

    /// In which way the due instant of a clock changes; each that does in exactly one.
    enum Move {
        case earlier, later
        /// Counts towards a due instant that it did not have: it did not run, or stood still.
        case begins
        /// Does not any more: it does not run, or stands still.
        case ceases
    }

    /// Nil where the clock runs under neither policy, or is due at the same time.
    var move: Move? {
        switch (before.course == .live, after.course == .live) {
        case (false, false): return nil
        case (false, true): return .begins
        case (true, false): return .ceases
        case (true, true): break
        }
        return switch (before.due, after.due) {
        case (let was?, let will?): was == will ? nil : will < was ? .earlier : .later
        case (nil, _?): .begins
        case (_?, nil): .ceases
        case (nil, nil): nil
        }
    }

    /// Whether a clock that runs is due at another time, begins or ends.
    var movesDue: Bool { move != nil }
    var becomesOverdue: Bool { after.isOverdue && !before.isOverdue }
    var isOverdueNoLonger: Bool { before.isOverdue && !after.isOverdue }
    /// Whether what was stopped in time would have been late.
    var wouldBeLate: Bool { after.course == .stopped && after.isLate && !before.isLate }
    var wouldBeInTime: Bool { before.course == .stopped && before.isLate && !after.isLate }

    var isChange: Bool { movesDue || becomesOverdue || isOverdueNoLonger || wouldBeLate || wouldBeInTime }
}
