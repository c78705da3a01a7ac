/// A calendar worked out day by day, so that questions about days and open time are look-ups.
///
/// The tables reach from five years before the first date or published year to fifteen years after the last; there no
/// date differs from its week, so outside them weeks are counted, with the days on which clocks change corrected one by
/// one. Answers are the same inside and outside; only the speed differs. All times are in microseconds.
final class DayTables: Sendable {
    let definition: CalendarDefinition
    let zone: ZoneRules
    let plan: HoursPlan
    let week: WeekPattern
    /// The first day number of the tables.
    let first: Int
    /// The day after the last.
    let end: Int
    /// For each day what lies before it in the tables, and at last all; the last has no open time of its own.
    let days: [TabledDay]
    /// For each day the working days of the tables before it, and at last all; apart from the rest, since a due date
    /// needs nothing else.
    let workingBefore: [Int32]
    /// The day numbers of the working days of the tables.
    let workingDays: [Int32]
    /// The open time of every working day of the tables where it is the same, which makes finding a day a division;
    /// else 0.
    let uniformOpen: Int64
    /// The stretches of open time of every pattern of a day.
    let pieces: [OpenPiece]
    /// Days outside the tables on which a clock change alters the open time, ascending.
    let correctedDays: [Int64]
    /// For each of them the sum of the corrections before it, and at last all.
    let corrections: [Int64]
    /// From here on holidays are not published; never where nothing is published by year.
    let publishedUntil: Instant

    /// The years of tables for a definition without dates.
    private static let defaultYears = 2000...2040

    init(_ definition: CalendarDefinition, zone: ZoneRules) {
        let plan = HoursPlan(definition, zone: zone)
        let years = Self.years(of: definition)
        let first = CivilDate(knownYear: years.lowerBound, month: 1, day: 1).dayNumber
        let end = CivilDate(knownYear: years.upperBound + 1, month: 1, day: 1).dayNumber
        let built = DayTablesBuilder(plan, from: first, to: end)
        self.definition = definition
        self.zone = zone
        self.plan = plan
        self.first = first
        self.end = end
        week = WeekPattern(plan.weekly)
        days = built.days
        workingBefore = built.workingBefore
        workingDays = built.workingDays
        uniformOpen = built.uniformOpen
        pieces = built.pieces
        (correctedDays, corrections) = Self.corrections(plan, WeekPattern(plan.weekly), outside: first..<end)
        publishedUntil =
            definition.publishedYears.map {
                zone.start(of: CivilDate(knownYear: $0.upperBound + 1, month: 1, day: 1))
            } ?? Instant(microseconds: .max)
    }

    private static func years(of definition: CalendarDefinition) -> ClosedRange<Int> {
        var years = definition.exceptions.map(\.year)
        if let published = definition.publishedYears { years += [published.lowerBound, published.upperBound] }
        guard let first = years.min(), let last = years.max() else { return defaultYears }
        return first - 5...last + 15
    }

    /// The days near each clock change outside the tables, and what they hold more or less than their day of the week.
    private static func corrections(
        _ plan: HoursPlan, _ week: WeekPattern, outside tables: Range<Int>
    ) -> (days: [Int64], sums: [Int64]) {
        let near = plan.zone.table.transitions.flatMap { second in
            let day = Int(plan.zone.day(second: second))
            return [day - 2, day - 1, day, day + 1]
        }
        var days: [Int64] = []
        var sums: [Int64] = [0]
        for day in Set(near).sorted() where !tables.contains(day) {
            let open = plan.pieces(day).reduce(0) { $0 + $1.length }
            let difference = open - week.open[HoursPlan.weekday(day)]
            guard difference != 0 else { continue }
            days.append(Int64(day))
            sums.append(sums[sums.count - 1] + difference)
        }
        return (days, sums)
    }
}

/// Where the stretches of open time of a day lie among those of all patterns of a day.
struct PieceRange: Sendable {
    var from: Int32
    var to: Int32

    static let none = PieceRange(from: 0, to: 0)
}

/// One day of the tables.
struct TabledDay: Sendable {
    /// Open microseconds of the tables before the day.
    var openBefore: Int64
    /// Where its stretches of open time lie in `DayTables.pieces`.
    var pieces: PieceRange
}
