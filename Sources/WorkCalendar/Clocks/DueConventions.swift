/// How a due instant is reckoned; declared by a rule or its pack, never assumed.
public struct DueConventions: Hashable, Sendable, Codable {
    /// Whether the day of the event counts as the first. Source: 民法典 201.
    public enum DayZero: String, Hashable, Sendable, Codable {
        /// The next day, or working day, is the first.
        case notCounted = "not-counted"
        /// The day of the event is the first, where the budget counts it.
        case counted
    }

    /// What a last day that is a rest day becomes. Source: 民法典 203.
    public enum RestDay: String, Hashable, Sendable, Codable {
        /// It rolls on to the next working day.
        case nextWorkingDay = "next-working-day"
        /// It stays; due at the end of the working day it is due when the day ends.
        case stay
    }

    /// The time of the due day.
    public enum DueTime: String, Hashable, Sendable, Codable {
        /// When the last open span of the day closes.
        case endOfWorkingDay = "end-of-working-day"
        /// At 24:00, the first moment of the next day.
        case endOfDay = "end-of-day"
        /// At the time of day of the start, even where closed.
        case sameTime = "same-time"
    }

    /// How a pause moves a day-based clock.
    public enum PauseBy: String, Hashable, Sendable, Codable {
        /// By the working days after the day of suspension up to and including the day of resumption; a budget in days
        /// of the calendar by all days.
        case wholeDays = "whole-days"
        /// By the open time that lies in the pause.
        case workingTime = "working-time"
    }

    /// Whether the day of the event counts.
    public var dayZero: DayZero
    /// What a rest day becomes.
    public var restDay: RestDay
    /// The time of the due day.
    public var due: DueTime
    /// How a pause moves due.
    public var pauseBy: PauseBy

    /// All four, since none may be assumed.
    public init(dayZero: DayZero, restDay: RestDay, due: DueTime, pauseBy: PauseBy) {
        self.dayZero = dayZero
        self.restDay = restDay
        self.due = due
        self.pauseBy = pauseBy
    }
}
