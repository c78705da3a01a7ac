/// How a due instant is reckoned; declared by a rule or its pack, never assumed.
public struct DueConventions: Hashable, Sendable, Codable {
    /// Whether the day of the event counts as the first. Source: 民法典 201.
    public enum DayZero: String, Hashable, Sendable, Codable {
        case notCounted = "not-counted"
        case counted
    }

    /// What a last day that is a rest day becomes. Source: 民法典 203.
    public enum RestDay: String, Hashable, Sendable, Codable {
        case nextWorkingDay = "next-working-day"
        case stay
    }

    /// The time of the due day.
    public enum DueTime: String, Hashable, Sendable, Codable {
        case endOfWorkingDay = "end-of-working-day"
        case endOfDay = "end-of-day"
        case sameTime = "same-time"
    }

    /// How a pause moves a day-based clock.
    public enum PauseBy: String, Hashable, Sendable, Codable {
        /// By the working days after the day of suspension up to and including the day of resumption.
        case wholeDays = "whole-days"
        /// By the open time that lies in the pause.
        case workingTime = "working-time"
    }

    public var dayZero: DayZero
    public var restDay: RestDay
    public var due: DueTime
    public var pauseBy: PauseBy

    public init(dayZero: DayZero, restDay: RestDay, due: DueTime, pauseBy: PauseBy) {
        self.dayZero = dayZero
        self.restDay = restDay
        self.due = due
        self.pauseBy = pauseBy
    }
}
