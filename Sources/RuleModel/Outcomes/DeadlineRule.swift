public import WorkCalendar

/// A clock as one deadline rule declares it: the first rule of a clock whose condition holds.
public struct DeadlineRule: Hashable, Sendable, Codable {
    public enum Force: String, Hashable, Sendable, Codable {
        /// Overdue when the due instant passes.
        case binding
        /// Shown, never overdue.
        case target
        /// Never overdue; shuts its command when over.
        case window
    }

    /// What happens by itself at the due instant.
    public enum AtDue: String, Hashable, Sendable, Codable {
        /// Silence is acceptance: the request is accepted, deemed.
        case accept
        /// The pause ends: the request is resumed, deemed.
        case resume
    }

    /// Where the due instant comes from.
    public enum Limit: Hashable, Sendable, Codable {
        case within(TimeBudget)
        /// A date that an event carries, such as a conference's (`due-at = "@event.due"`).
        case eventDue
    }

    public var clock: ClockName
    public var force: Force
    /// An event; each occurrence starts a new instance and ends the running one.
    public var start: EventName
    public var stop: [EventName]
    public var cancel: [EventName]
    /// States in which the clock does not run.
    public var pause: [StateName]
    public var limit: Limit
    public var conventions: DueConventions
    public var warnings: [WarningRule]
    public var atDue: AtDue?
    /// A clock that ends this one when it starts, such as `resolution`.
    public var supersededBy: ClockName?
    /// The command that a window shuts; nil for other forces.
    public var shuts: CommandName?
    public var reference: RuleReference

    public init(
        clock: ClockName, force: Force, start: EventName, stop: [EventName], cancel: [EventName], pause: [StateName],
        limit: Limit, conventions: DueConventions, warnings: [WarningRule], atDue: AtDue?, supersededBy: ClockName?,
        shuts: CommandName?, reference: RuleReference
    ) {
        self.clock = clock
        self.force = force
        self.start = start
        self.stop = stop
        self.cancel = cancel
        self.pause = pause
        self.limit = limit
        self.conventions = conventions
        self.warnings = warnings
        self.atDue = atDue
        self.supersededBy = supersededBy
        self.shuts = shuts
        self.reference = reference
    }
}

/// When a clock warns, and how loudly.
public struct WarningRule: Hashable, Sendable, Codable {
    public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
        case yellow, orange, red
    }

    public var at: Threshold
    public var level: Level

    public init(at: Threshold, level: Level) {
        self.at = at
        self.level = level
    }
}
