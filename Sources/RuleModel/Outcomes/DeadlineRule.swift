public import WorkCalendar

/// A clock as one deadline rule declares it: the first rule of a clock whose condition holds.
public struct DeadlineRule: Hashable, Sendable, Codable {
    /// What it means that the due instant passes.
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

    /// The clock that the rule runs.
    public var clock: ClockName
    /// What it means that the due instant passes.
    public var force: Force
    /// An event; each occurrence starts a new instance and ends the running one.
    public var start: EventName
    /// The events that end the clock in time or late.
    public var stop: [EventName]
    /// The events that void the clock.
    public var cancel: [EventName]
    /// States in which the clock does not run.
    public var pause: [StateName]
    /// How long the clock runs, or where its due instant comes from.
    public var limit: Limit
    /// How days are counted; the rule's own, else its pack's.
    public var conventions: DueConventions
    /// When the clock warns, in the order written.
    public var warnings: [WarningRule]
    /// What happens by itself at the due instant; nil for nothing.
    public var atDue: AtDue?
    /// A clock that ends this one when it starts, such as `resolution`.
    public var supersededBy: ClockName?
    /// The command that a window shuts; nil for other forces.
    public var shuts: CommandName?
    /// The rule, and the clause that it rests on.
    public var reference: RuleReference

    /// A clock as one rule declares it.
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
    /// How loud a warning is.
    public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
        case yellow, orange, red
    }

    /// The moment in the clock's course.
    public var at: Threshold
    /// How loud it is.
    public var level: Level

    /// A warning at a moment.
    public init(at: Threshold, level: Level) {
        self.at = at
        self.level = level
    }
}
