package import RuleModel
package import WorkCalendar

/// One run of a clock, from one occurrence of its start event.
package struct ClockInstance: Hashable, Sendable {
    package enum Status: String, Hashable, Sendable, CaseIterable {
        case running
        case paused
        /// Past due; only binding clocks are ever overdue.
        case overdue
        /// A window that is over: its command is shut.
        case over
        case met
        case metLate = "met-late"
        case cancelled
        /// Another clock took its place, such as a conference's date.
        case superseded
        /// The start event came again.
        case restarted
    }

    /// A warning with the instant at which it fires; nil while a pause leaves that open.
    package struct Warning: Hashable, Sendable {
        package var at: Instant?
        package var level: WarningRule.Level
        package var isFired: Bool
    }

    package var rule: DeadlineRule
    /// The place of the start event among the request's events but firings, from 1; names the instance for good.
    package var instance: Int
    package var round: Int
    package var startedAt: Instant
    /// When it was stopped, cancelled, superseded or restarted; nil while it runs.
    package var endedAt: Instant?
    package var status: Status
    package var due: Instant?
    package var warnings: [Warning]
    package var isDueFired: Bool
    package var pauses: [Pause]
    package var isProvisional: Bool

    package var clock: ClockName { rule.clock }
    package var isLive: Bool { endedAt == nil }
}
