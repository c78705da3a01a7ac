import WorkCalendar

/// Reckons in the office hours of the zone.
struct WorkingTime: Sendable {
    static let minutesPerDay = 450

    let calendar: WorkCalendar

    /// So many minutes of office hours later.
    func after(_ minutes: Int, _ instant: Instant) -> Instant {
        calendar.instant(afterWorkingSeconds: Int64(minutes) * 60, from: instant) ?? instant
    }

    /// So many minutes of office hours after the end of the last of so many working days, the day itself not counted.
    func after(_ minutes: Int, workingDays: Int, from instant: Instant) -> Instant {
        after(minutes, end(ofWorkingDay: workingDays, after: instant))
    }

    func end(ofWorkingDay count: Int, after instant: Instant) -> Instant {
        let due = calendar.dueDate(from: calendar.date(of: instant), workingDays: count)
        return calendar.closing(of: due) ?? instant
    }

    /// The last working day that is over at an instant.
    func lastDay(endedBy instant: Instant) -> CivilDate {
        let today = calendar.date(of: instant)
        if let closing = calendar.closing(of: today), closing <= instant { return today }
        return calendar.dueDate(from: today, workingDays: -1)
    }

    func minutes(from start: Instant, to end: Instant) -> Int {
        Int(calendar.workingSeconds(from: start, to: end) / 60)
    }
}
