import WorkCalendar

/// The calendar read minute by minute and day by day from its definition, as a person would with a finger on the page.
struct NaiveScan {
    let definition: CalendarDefinition
    let zone: ZoneRules

    init(_ calendar: WorkCalendar) {
        definition = calendar.definition
        zone = calendar.zone
    }

    func isOpen(_ instant: Instant) -> Bool {
        let local = instant.seconds + Int64(zone.offset(at: instant))
        let day = Int((Double(local) / 86_400).rounded(.down))
        let second = Int(local) - day * 86_400
        return definition.hours(of: CivilDate(dayNumber: day))
            .contains { $0.from.secondOfDay <= second && second < $0.to.secondOfDay }
    }

    /// Open seconds between two whole minutes.
    func openSeconds(from start: Instant, to end: Instant, pauses: [Pause] = []) -> Int64 {
        stride(from: start.seconds, to: end.seconds, by: 60).reduce(0) { sum, second in
            let instant = Instant(seconds: second)
            return runs(instant, pauses) ? sum + 60 : sum
        }
    }

    /// The end of the minute in which the last of some whole minutes of open time passes.
    func instant(after seconds: Int64, from start: Instant, pauses: [Pause] = [], within days: Int) -> Instant? {
        var left = seconds
        for minute in 0..<Int64(days * 1440) {
            let instant = start.advanced(bySeconds: minute * 60)
            if left == 0 { return instant }
            if runs(instant, pauses) { left -= 60 }
        }
        return nil
    }

    private func runs(_ instant: Instant, _ pauses: [Pause]) -> Bool {
        isOpen(instant) && !pauses.contains { $0.from <= instant && ($0.until.map { instant < $0 } ?? true) }
    }

    /// The `count`-th working day after a date, day by day.
    func workingDay(_ count: Int, after date: CivilDate) -> CivilDate {
        var day = date
        var left = abs(count)
        if count == 0 {
            while definition.hours(of: day).isEmpty { day = day + 1 }
            return day
        }
        while left > 0 {
            day = day + count.signum()
            if !definition.hours(of: day).isEmpty { left -= 1 }
        }
        return day
    }
}
