extension DayTables {
    /// The days that are reckoned with.
    static let reckonedDays = CivilDate.earliest.dayNumber...CivilDate.latest.dayNumber
    /// More working days than any calendar has; larger counts mean no more.
    private static let mostWorkingDays = 4_000_000

    /// How many working days of the tables lie before a day; negative before the tables, past their number after them.
    @inline(__always)
    func workingRank(_ day: Int) -> Int {
        let index = day &- first
        return UInt(bitPattern: index) < UInt(bitPattern: workingBefore.count)
            ? Int(workingBefore[index]) : distantRank(day)
    }

    @inline(never)
    private func distantRank(_ day: Int) -> Int {
        day < first
            ? -week.workingDays(from: day, to: first) : workingDays.count + week.workingDays(from: end, to: day)
    }

    /// The working day of that rank; nil where no more are to come.
    @inline(__always)
    func workingDay(rank: Int) -> Int? {
        UInt(bitPattern: rank) < UInt(bitPattern: workingDays.count)
            ? Int(workingDays[rank]) : distantWorkingDay(rank: rank)
    }

    @inline(never)
    private func distantWorkingDay(rank: Int) -> Int? {
        rank < 0 ? week.workingDay(-rank - 1, before: first) : week.workingDay(rank - workingDays.count, from: end)
    }

    /// The `count`-th working day after a day, before it when negative; with 0 the day itself or the next working day.
    @inline(__always)
    func workingDay(_ count: Int, after day: Int) -> Int? {
        let count = count.held(in: -Self.mostWorkingDays...Self.mostWorkingDays)
        let rank = count > 0 ? workingRank(day + 1) + count - 1 : workingRank(day) + count
        return workingDay(rank: rank)?.held(in: Self.reckonedDays)
    }

    /// Working days after the first day up to and including the last; 0 where the last is not later.
    func workingDays(after start: Int, through last: Int) -> Int {
        last > start ? workingRank(last + 1) - workingRank(start + 1) : 0
    }

    func isWorking(_ day: Int) -> Bool { workingRank(day + 1) > workingRank(day) }
}
