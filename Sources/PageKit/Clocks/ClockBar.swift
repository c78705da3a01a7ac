package import Texts

/// The course of one clock as a bar of 118 by 7: filled is used, outline is left, dotted is a pause, the heavy stroke is
/// due, hatched behind it is the overrun.
package struct ClockBar: Hashable, Sendable {
    /// A stretch of the clock's course, in any unit as long as it is one: working days, minutes.
    package enum Stretch: Hashable, Sendable {
        case counted(Double)
        case paused(Double)
    }

    /// A warning on the bar.
    package struct Mark: Hashable, Sendable {
        /// How much of the budget is used when it fires.
        package var at: Double
        package var hasFired: Bool

        package init(at: Double, hasFired: Bool) {
            self.at = at
            self.hasFired = hasFired
        }
    }

    package var level: Signal.Level
    package var budget: Double
    /// What happened so far, in order.
    package var course: [Stretch]
    package var marks: [Mark]
    /// A target has no fill.
    package var isTarget: Bool
    /// Reckoned past the published holidays: the outline is dashed.
    package var isProvisional: Bool
    /// What the bar shows, for those who do not see it.
    package var sentence: Words

    package init(
        _ level: Signal.Level, budget: Double, course: [Stretch], marks: [Mark] = [], isTarget: Bool = false,
        isProvisional: Bool = false, sentence: Words
    ) {
        self.level = level
        self.budget = budget
        self.course = course
        self.marks = marks
        self.isTarget = isTarget
        self.isProvisional = isProvisional
        self.sentence = sentence
    }
}
