/// A day of the proleptic Gregorian calendar, without time or zone, kept as a day number.
///
/// Any day that an `Instant` can fall on is a value; texts hold the years 0000 to 9999. Arithmetic stops at the ends of
/// the range instead of overflowing.
public struct CivilDate: Hashable, Comparable, Sendable {
    private let number: Int32

    /// Days since 1970-01-01, which is 0.
    public var dayNumber: Int { Int(number) }

    /// The day of that number; the first or last of the range where it is too far away.
    public init(dayNumber: Int) { number = Int32(clamping: dayNumber) }

    /// Nil where there is no such day, such as 2026-02-29, or the year is not from 0 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(year: year, month: month)
        else { return nil }
        self.init(knownYear: year, month: month, day: day)
    }

    /// A day that is known to exist.
    init(knownYear year: Int, month: Int, day: Int) {
        // Years that begin in March put the leap day last. Source: H. Hinnant, chrono-compatible low-level date
        // algorithms, days_from_civil.
        let year = month <= 2 ? year - 1 : year
        let era = year.flooredQuotient(400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
    }

    /// Earlier first.
    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.number < right.number }

    /// Negative before the year 0.
    public var year: Int { parts.year }
    /// 1 to 12.
    public var month: Int { parts.month }
    /// 1 to 31.
    public var day: Int { parts.day }
    /// The day of the week.
    public var weekday: Weekday { Weekday(index: (dayNumber + 3).flooredRemainder(7)) }

    /// Year, month and day at once.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = shifted.flooredQuotient(146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    static func daysInMonth(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDate {
    /// 0001-01-01, before which nothing is reckoned.
    public static let earliest = CivilDate(knownYear: 1, month: 1, day: 1)
    /// 9999-12-31, after which nothing is reckoned.
    public static let latest = CivilDate(knownYear: 9999, month: 12, day: 31)

    /// Microseconds from 1970 to the start of the day in UTC.
    var startInUTC: Int64 { Int64(number) * 86_400_000_000 }
}
