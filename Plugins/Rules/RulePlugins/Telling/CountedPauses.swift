public import WorkCalendar

/// The pauses of a clock, and how they move its due instant.
public struct CountedPauses: Hashable, Sendable {
    /// In order.
    public var all: [Pause]
    /// As the clock's rule has it; a clock in hours or minutes goes by time whatever it says.
    public var pauseBy: DueConventions.PauseBy

    /// A clock that was never paused.
    public static let none = CountedPauses([], by: .wholeDays)

    /// The pauses of a clock whose rule moves due by whole days or by time.
    public init(_ all: [Pause], by pauseBy: DueConventions.PauseBy) {
        self.all = all
        self.pauseBy = pauseBy
    }

    /// When the pause began that has not ended; nil where there is none.
    var open: Instant? { all.last { $0.until == nil }?.from }

    /// Whether the day counts, or does not, as a whole.
    func isByDays(_ day: ExplainedDay) -> Bool {
        switch day.standing {
        case .used, .unused, .paused(_, day: 0): false
        default: pauseBy == .wholeDays
        }
    }
}
