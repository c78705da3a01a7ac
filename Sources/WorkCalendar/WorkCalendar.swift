/// Working days, working hours and due instants of one zone. A pure value; safe to share.
///
/// Made once from a definition (about a millisecond); questions about days take nanoseconds, those about open time well
/// under a microsecond. Dates are reckoned from 0001-01-01 to 9999-12-31: what would lie beyond is held at the ends.
///
/// - A working day is a date with any open span: a holiday is closed all day, a make-up day is open, an override
///   replaces the hours of its date, breaks are cut out.
/// - It is open whenever the zone's clocks show an open time: what a clock change leaves out is not open, what it
///   repeats is open twice, and open time is real time.
/// - What goes past the last published year is reckoned by the week alone and is provisional.
public struct WorkCalendar: Sendable {
    let tables: DayTables

    /// Throws the first fault of the definition; `CalendarDefinition.faults` has them all.
    public init(_ definition: CalendarDefinition) throws(CalendarError) {
        if let fault = definition.faultsOfDays.first { throw fault }
        tables = DayTables(definition, zone: try ZoneRules(identifier: definition.zone))
    }

    /// The data that it was made from.
    public var definition: CalendarDefinition { tables.definition }
    /// The zone on whose clocks the hours are read.
    public var zone: ZoneRules { tables.zone }
}

extension WorkCalendar: Hashable {
    /// Calendars are equal where their definitions are.
    public static func == (left: WorkCalendar, right: WorkCalendar) -> Bool {
        left.tables === right.tables || left.definition == right.definition
    }

    /// Hashes the definition.
    public func hash(into hasher: inout Hasher) { hasher.combine(definition) }
}
