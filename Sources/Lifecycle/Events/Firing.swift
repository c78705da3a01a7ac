package import RuleModel

/// One threshold of one instance of a clock that was passed; each happens once.
package struct Firing: Hashable, Sendable, Codable {
    /// What was passed.
    package enum Threshold: Hashable, Sendable, Codable {
        /// A warning, by its place in the rule.
        case warning(Int)
        case due
    }

    package var clock: ClockName
    /// The occurrence of the clock's start event, from 1.
    package var instance: Int
    package var threshold: Threshold
    /// `yellow`, `orange`, `red`; `overdue` at the due instant of a binding clock; `over` for windows and what resumes
    /// or accepts by itself.
    package var level: String
    package var rule: RuleReference
    /// What the rules of escalation then ask for.
    package var escalations: [EscalationRule]

    package init(
        clock: ClockName, instance: Int, threshold: Threshold, level: String, rule: RuleReference,
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
    package var threshold: Firing.Threshold

    package init(clock: ClockName, instance: Int, threshold: Firing.Threshold) {
        self.clock = clock
        self.instance = instance
        self.threshold = threshold
    }
}
