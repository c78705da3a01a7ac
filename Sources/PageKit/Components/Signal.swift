package import Texts

/// How a clock stands: a shape, words and a colour, always all three.
package struct Signal: Hashable, Sendable {
    /// The colour. Red, yellow and green belong to clocks alone.
    package enum Level: String, Hashable, Sendable, CaseIterable {
        case ok, soon, near, late, idle
    }

    package let level: Level
    package let icon: Icon
    /// Whether the shape is drawn in outline.
    package let isLine: Bool
    package let words: Words

    private init(_ level: Level, _ icon: Icon, isLine: Bool = false, _ words: Words) {
        self.level = level
        self.icon = icon
        self.isLine = isLine
        self.words = words
    }

    /// Running; the level follows from the rule's warnings: `soon` past the first one, `near` past the last one.
    package static func left(_ time: TimeLeft, _ level: Level) -> Signal {
        Signal(level, level == .idle || level == .late ? .ok : Icon(rawValue: level.rawValue) ?? .ok, time.left)
    }

    package static func overdue(_ time: TimeLeft) -> Signal { Signal(.late, .late, time.overdue) }

    /// Standing still for so long by now.
    package static func paused(_ time: TimeLeft) -> Signal {
        Signal(.idle, .pause, .text("signal.paused", ["length": .words(time.words)]))
    }

    /// Finished in time, after using so much.
    package static func onTime(_ used: TimeLeft) -> Signal {
        Signal(.ok, .done, isLine: true, .text("signal.on-time", ["length": .words(used.words)]))
    }

    /// Finished, but only so long after it was due.
    package static func doneLate(_ late: TimeLeft) -> Signal {
        Signal(.idle, .done, isLine: true, .text("signal.done-late", ["length": .words(late.words)]))
    }

    /// A clock that is shown as a target and never overdue; nil once its time has passed.
    package static func target(_ time: TimeLeft?) -> Signal {
        let words = time.map { Words.text("signal.target", ["length": .words($0.words)]) }
        return Signal(.idle, .target, isLine: true, words ?? .text("signal.target-passed"))
    }

    /// A window of which so much is left; nil once it has shut.
    package static func window(_ time: TimeLeft?) -> Signal {
        let words = time.map { Words.text("signal.window", ["length": .words($0.words)]) }
        return Signal(.idle, .wait, isLine: true, words ?? .text("signal.window-shut"))
    }

    package static var notStarted: Signal { Signal(.idle, .wait, isLine: true, .text("signal.not-started")) }

    /// A clock that an event voided.
    package static var cancelled: Signal { Signal(.idle, .wait, isLine: true, .text("signal.cancelled")) }

    /// A figure that reached its goal.
    package static func reached(_ words: Words) -> Signal { Signal(.ok, .done, isLine: true, words) }

    /// Something that has to be put right.
    package static func fault(_ words: Words) -> Signal { Signal(.late, .late, words) }

    /// A figure that missed its goal.
    package static func missed(_ words: Words) -> Signal { Signal(.soon, .soon, words) }
}
