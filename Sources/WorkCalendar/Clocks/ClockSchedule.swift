/// A span in which a clock stands still; open-ended while the pause lasts.
public struct Pause: Hashable, Sendable, Codable {
    /// When the clock stops.
    public var from: Instant
    /// Nil while the pause lasts.
    public var until: Instant?

    /// A pause from an instant up to another; nil while it lasts.
    public init(from: Instant, until: Instant?) {
        self.from = from
        self.until = until
    }
}

/// When one clock is due and when its warnings fire.
public struct ClockSchedule: Hashable, Sendable {
    /// Nil while the clock stands still in a pause that began before it was due.
    public var due: Instant?
    /// One a threshold, in the order asked; nil where due is nil and the threshold was not passed before the pause.
    public var thresholds: [Instant?]
    /// Whether the reckoning went past the last published holiday calendar.
    public var isProvisional: Bool

    /// A schedule as it was reckoned.
    public init(due: Instant?, thresholds: [Instant?], isProvisional: Bool) {
        self.due = due
        self.thresholds = thresholds
        self.isProvisional = isProvisional
    }
}
