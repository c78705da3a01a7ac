/// One day in the explanation of a due instant.
public struct ExplainedDay: Hashable, Sendable {
    /// What part a day has in the count.
    public enum Standing: Hashable, Sendable {
        /// The day of the event, which is not counted.
        case startDay
        /// The day of that number, from 1.
        case counted(Int)
        /// Not counted because a pause stood: which pause, from 1 (those that overlap are one), and the how-manieth of
        /// the days that moved due on, from 1 over all pauses; 0 where due does not move by whole days.
        case paused(pause: Int, day: Int)
        /// No working day; its kind says why.
        case rest
        /// A day after the last counted one on which paused working time is added.
        case extended
        /// The working day that the last day became because it was a rest day.
        case rolled
        /// Of a clock in seconds or minutes: some of the day's time was used.
        case used
        /// Of a clock in seconds: a working day of which no open time was used.
        case unused
    }

    /// The day on the zone's clocks.
    public var date: CivilDate
    /// What the date is; a holiday and a make-up day have their names.
    public var kind: DayKind
    /// What part it has in the count.
    public var standing: Standing
    /// Seconds of the day that the clock ran: open time, of a clock in minutes all time.
    public var usedSeconds: Int64
    /// Seconds of the day in which the clock would have run but for a pause.
    public var pausedSeconds: Int64
    /// Whether the clock is due on this day.
    public var isDue: Bool
    /// Whether the day lies past the published holidays.
    public var isProvisional: Bool
}
