package import RuleModel
package import WorkCalendar

/// One threshold of one instance of a clock that was passed; each happens once.
package struct Firing: Hashable, Sendable, Codable {
    /// What was passed.
    package enum Passed: Hashable, Sendable, Codable {
        /// A warning, by the moment that the rule warns at: the same one wherever the rule has it.
        case warningAt(Threshold)
        /// A warning, by its place in the rule. Only older events name them so; no new one does.
        case warning(Int)
        case due
    }

    package var clock: ClockName
    /// The occurrence of the clock's start event, from 1.
    package var instance: Int
    package var threshold: Passed
    /// `yellow`, `orange`, `red`; `overdue` at the due instant of a binding clock; `over` for windows and what resumes
    /// or accepts by itself.
    package var level: String
    package var rule: RuleReference
    /// What the rules of escalation then ask for.
    package var escalations: [EscalationRule]

    package init(
        clock: ClockName, instance: Int, threshold: Passed, level: String, rule: RuleReference,
        escalations: [EscalationRule] = []
    ) {
        self.clock = clock
        self.instance = instance
        self.threshold = threshold
        self.level = level
        self.rule = rule
        self.escalations = escalations
    }

    /// What makes it the same firing as another.
    package var key: FiringKey { FiringKey(clock: clock, instance: instance, threshold: threshold) }
}

/// Names a firing within its request.
package struct FiringKey: Hashable, Sendable, Codable {
    package var clock: ClockName
    package var instance: Int
    package var threshold: Firing.Passed

    package init(clock: ClockName, instance: Int, threshold: Firing.Passed) {
        self.clock = clock
        self.instance = instance
        self.threshold = threshold
    }
}
