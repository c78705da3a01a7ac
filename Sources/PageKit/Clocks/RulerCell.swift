/// A day of one clock on the ruler.
package struct RulerCell: Hashable, Sendable {
    /// What the day is to the clock.
    package enum Part: Hashable, Sendable {
        /// Before the start or after the end.
        case blank
        /// The day of the event, not counted.
        case start
        /// The counted day of that number, used.
        case used(Int)
        /// The counted day of that number, still to come.
        case left(Int)
        /// A counted day that was not needed.
        case spare(Int)
        /// A working day behind due, by its number from 1.
        case over(Int)
        /// A pause: its working day of that number, nil for a rest day in it.
        case paused(Int?)
        /// A rest day within the course.
        case rest
    }

    package let classes: String
    package let number: String?
    /// Whether the number is that of a pause.
    package let isPause: Bool
    /// A warning that fired on the day, or will.
    package let hasFired: Bool
    package let willFire: Bool

    /// `isOff` shades a rest day, `isToday` today.
    package init(
        _ part: Part, isOff: Bool = false, isToday: Bool = false, isDue: Bool = false, warning: Bool? = nil
    ) {
        var classes: [String] = []
        if isOff { classes.append("off") }
        if isToday { classes.append("now") }
        classes += part.classes
        if isDue { classes.append("due") }
        self.classes = classes.joined(separator: " ")
        number = part.number.map(String.init)
        if case .paused = part { isPause = true } else { isPause = false }
        hasFired = warning == true
        willFire = warning == false
    }
}

extension RulerCell.Part {
    fileprivate var classes: [String] {
        switch self {
        case .blank: []
        case .start: ["start"]
        case .used: ["run", "num0"]
        case .left: ["left", "num0"]
        case .spare: ["spare", "num0"]
        case .over: ["over", "num0"]
        case .paused(let number): number == nil ? ["pau"] : ["pau", "pp"]
        case .rest: ["thru"]
        }
    }

    fileprivate var number: Int? {
        switch self {
        case .used(let number), .left(let number), .spare(let number), .over(let number): number
        case .paused(let number): number
        case .blank, .start, .rest: nil
        }
    }
}
