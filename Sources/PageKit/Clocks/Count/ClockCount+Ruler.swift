package import WorkCalendar

extension ClockCount {
    /// The clock's row of a ruler over these days.
    package func cells(_ days: ClosedRange<CivilDate>) -> [RulerCell] {
        let standings = Dictionary(
            explanation.days.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
        return (days.lowerBound.dayNumber...days.upperBound.dayNumber).map { number in
            let date = CivilDate(dayNumber: number)
            return RulerCell(
                part(of: date, standings[date]), isOff: !calendar.isWorkingDay(date), isToday: date == today,
                isDue: date == due, warning: warnings[date])
        }
    }

    /// The days of a ruler's head; `days` is no longer than 45.
    package static func head(_ days: ClosedRange<CivilDate>, calendar: WorkCalendar, today: CivilDate) -> [RulerDay] {
        (days.lowerBound.dayNumber...days.upperBound.dayNumber).map { number in
            let date = CivilDate(dayNumber: number)
            let kind: RulerDay.Kind =
                if date == today {
                    .today
                } else if case .makeUp = calendar.kind(of: date) {
                    .makeUp
                } else {
                    calendar.isWorkingDay(date) ? .working : .rest
                }
            return RulerDay(date, kind, beginsMonth: date.day == 1 || date == days.lowerBound)
        }
    }

    private func part(of date: CivilDate, _ explained: ExplainedDay?) -> RulerCell.Part {
        guard let explained else { return standingStill(date) ?? behindDue(date) }
        switch explained.standing {
        case .startDay: return .start
        case .counted(let number):
            if let stopped { return date <= stopped ? .used(number) : .spare(number) }
            return date <= today ? .used(number) : .left(number)
        case .paused(_, let number): return .paused(number == 0 ? nil : number)
        case .rest: return stopped.map { date > $0 } ?? false ? .blank : isPaused(date) ? .paused(nil) : .rest
        case .extended, .rolled, .used, .unused: return .rest
        }
    }

    /// A day of the pause that has not ended, up to today; the count of days leaves it out since it has no end yet.
    private func standingStill(_ date: CivilDate) -> RulerCell.Part? {
        guard let pause = pauses.last, pause.until == nil, stopped == nil, date <= today else { return nil }
        let first = calendar.date(of: pause.from)
        guard date > first else { return nil }
        return .paused(calendar.isWorkingDay(date) ? calendar.workingDays(after: first, through: date) : nil)
    }

    /// A day after the count: behind due until the clock stopped or today, else nothing.
    private func behindDue(_ date: CivilDate) -> RulerCell.Part {
        guard let due, date > due, date <= stopped ?? today else { return .blank }
        guard calendar.isWorkingDay(date) else { return .rest }
        return .over(calendar.workingDays(after: due, through: date))
    }

    /// Whether a rest day lies within a pause.
    private func isPaused(_ date: CivilDate) -> Bool {
        pauses.contains { pause in
            date > calendar.date(of: pause.from) && pause.until.map { date < calendar.date(of: $0) } ?? true
        }
    }
}
