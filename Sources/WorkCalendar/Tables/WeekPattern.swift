/// What a week holds where no single date differs: counts between any two days without walking them.
struct WeekPattern: Sendable {
    /// Monday first.
    let isWorking: [Bool]
    let open: [Int64]
    let workingDaysInWeek: Int
    let openInWeek: Int64
    /// How many days a microsecond of open time takes on average; 0 where there is none.
    let daysPerOpen: Double

    init(_ weekly: [[OpenSpan]]) {
        isWorking = weekly.map { !$0.isEmpty }
        open = weekly.map { $0.reduce(0) { $0 + Int64($1.seconds) * 1_000_000 } }
        workingDaysInWeek = isWorking.count { $0 }
        openInWeek = open.reduce(0, +)
        daysPerOpen = openInWeek > 0 ? 7 / Double(openInWeek) : 0
    }

    /// Working days from a day up to but without another, which is not earlier.
    func workingDays(from start: Int, to end: Int) -> Int {
        let rest = end - (end - start) % 7
        var sum = (rest - start) / 7 * workingDaysInWeek
        for day in rest..<end where isWorking[HoursPlan.weekday(day)] { sum += 1 }
        return sum
    }

    /// Open microseconds from a day up to but without another, which is not earlier, as if clocks never changed.
    func open(from start: Int, to end: Int) -> Int64 {
        let rest = end - (end - start) % 7
        let whole = Int64((rest - start) / 7) * openInWeek
        return (rest..<end).reduce(whole) { $0 + open[HoursPlan.weekday($1)] }
    }

    /// The working day with so many working days between it and `start`, itself included; nil where there are none.
    func workingDay(_ count: Int, from start: Int) -> Int? {
        guard workingDaysInWeek > 0 else { return nil }
        var (weeks, left) = count.quotientAndRemainder(dividingBy: workingDaysInWeek)
        weeks *= 7
        while !isWorking[HoursPlan.weekday(start + weeks)] || left > 0 {
            if isWorking[HoursPlan.weekday(start + weeks)] { left -= 1 }
            weeks += 1
        }
        return start + weeks
    }

    /// The working day before `end` with so many working days between them; nil where there are none.
    func workingDay(_ count: Int, before end: Int) -> Int? {
        guard workingDaysInWeek > 0 else { return nil }
        var (weeks, left) = count.quotientAndRemainder(dividingBy: workingDaysInWeek)
        weeks = weeks * 7 + 1
        while !isWorking[HoursPlan.weekday(end - weeks)] || left > 0 {
            if isWorking[HoursPlan.weekday(end - weeks)] { left -= 1 }
            weeks += 1
        }
        return end - weeks
    }
}
