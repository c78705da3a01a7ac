package import WorkCalendar

/// A date and a time of day on the zone's clocks, to the minute.
package struct LocalMoment: Hashable, Comparable, Sendable {
    package var date: CivilDate
    /// Minutes since 00:00, 0 to 1,439.
    package var minute: Int

    package init(_ date: CivilDate, minute: Int) {
        self.date = date
        self.minute = minute
    }

    /// The moment that the zone's clocks show at an instant.
    package init(_ instant: Instant, in zone: ZoneRules) {
        date = zone.date(of: instant)
        minute = Int(zone.microsecondOfDay(of: instant) / 60_000_000)
    }

    package static func < (left: LocalMoment, right: LocalMoment) -> Bool {
        (left.date, left.minute) < (right.date, right.minute)
    }
}
