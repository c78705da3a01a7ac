import SeededRandomness
import WorkCalendar

/// Calendars, instants and pauses by chance.
extension SeededGenerator {
    static let zones = [
        "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Africa/Casablanca", "America/St_Johns",
        "Australia/Lord_Howe", "America/Sao_Paulo", "Etc/UTC", "+05:30",
    ]

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// A day's spans on whole minutes, in order and apart; at times the whole day.
    mutating func spans(atMost most: Int) -> [OpenSpan] {
        if number(0...9) == 0 { return [OpenSpan(from: .startOfDay, to: .endOfDay)] }
        let count = number(0...most)
        var minutes: Set<Int> = []
        while minutes.count < count * 2 { minutes.insert(number(0...1440)) }
        let ends = minutes.sorted().compactMap { LocalTime(secondOfDay: $0 * 60) }
        return stride(from: 0, to: ends.count, by: 2).map { OpenSpan(from: ends[$0], to: ends[$0 + 1]) }
    }

    /// A calendar around a date with spans, holidays, make-up days, overrides and breaks.
    mutating func calendar(around date: CivilDate) -> WorkCalendar {
        var definition = CalendarDefinition(zone: Self.zones[number(0...Self.zones.count - 1)], weekly: [:])
        for weekday in Weekday.allCases where number(0...6) < 5 { definition.weekly[weekday] = spans(atMost: 3) }
        definition.weekly[Weekday(index: number(0...6)), default: []] = Facts.spans("09:00-12:00", "13:00-24:00")
        for _ in 0..<number(0...8) { definition.holidays[date + number(-40...40)] = "节" }
        for _ in 0..<number(0...4) {
            let day = date + number(-40...40)
            if definition.holidays[day] == nil { definition.makeUpDays[day] = "调休" }
        }
        for _ in 0..<number(0...6) { definition.overrides[date + number(-40...40)] = spans(atMost: 2) }
        for _ in 0..<number(0...6) { definition.breaks[date + number(-40...40)] = spans(atMost: 2) }
        return Facts.calendar(definition)
    }

    /// An instant on a whole minute within so many days of a date.
    mutating func instant(near date: CivilDate, days: Int) -> Instant {
        Instant(seconds: Int64((date.dayNumber + number(-days...days)) * 1440 + number(0...1439)) * 60)
    }
}
