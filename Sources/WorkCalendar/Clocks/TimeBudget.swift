/// How much time a clock may take; the unit is always explicit.
public enum TimeBudget: Hashable, Sendable, Codable {
    /// Whole working days; the day of the event is not counted.
    case workingDays(Int)
    /// Open time in seconds (a rule's `working-hours` times 3,600).
    case workingSeconds(Int64)
    /// Whole days of the calendar.
    case calendarDays(Int)
    /// Minutes around the clock.
    case minutes(Int)
}
