extension CivilDate: Strideable {
    /// Days from this day to the other; negative where the other is earlier.
    public func distance(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

    /// So many days later, earlier when negative.
    public func advanced(by days: Int) -> CivilDate {
        CivilDate(dayNumber: dayNumber + days.held(in: -0x1_0000_0000...0x1_0000_0000))
    }

    /// So many days later.
    public static func + (date: CivilDate, days: Int) -> CivilDate { date.advanced(by: days) }

    /// So many days earlier.
    public static func - (date: CivilDate, days: Int) -> CivilDate {
        date.advanced(by: -max(days, -Int.max))
    }

    /// Days from the second day to the first.
    public static func - (left: CivilDate, right: CivilDate) -> Int { right.distance(to: left) }
}
