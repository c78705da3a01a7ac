import WorkCalendar

/// What becomes of one clock of one request.
struct ClockChange {
    /// By its number in ``NamePools``.
    let clock: UInt32
    let before: ClockStanding
    let after: ClockStanding

    /// Whether a clock that runs is due at another time, begins or ends.
    var movesDue: Bool {
        switch (before.course == .live, after.course == .live) {
        case (true, true): before.due != after.due
        case (false, false): false
        default: true
        }
    }

    var begins: Bool { before.course != .live && after.course == .live }
    var ceases: Bool { before.course == .live && after.course != .live }
    var isEarlier: Bool { isMoved(by: <) }
    var isLater: Bool { isMoved(by: >) }
    var becomesOverdue: Bool { after.isOverdue && !before.isOverdue }
    var isOverdueNoLonger: Bool { before.isOverdue && !after.isOverdue }
    /// Whether what was stopped in time would have been late.
    var wouldBeLate: Bool { after.course == .stopped && after.isLate && !before.isLate }
    var wouldBeInTime: Bool { before.course == .stopped && before.isLate && !after.isLate }

    var isChange: Bool { movesDue || becomesOverdue || isOverdueNoLonger || wouldBeLate || wouldBeInTime }

    private func isMoved(by order: (Instant, Instant) -> Bool) -> Bool {
        guard before.course == .live, after.course == .live, let was = before.due, let now = after.due else {
            return false
        }
        return order(now, was)
    }
}
