/// A rate on a short scale beside its number: a dot at or above the goal, a triangle below it, the goal as a stroke.
package struct GoalMark: Hashable, Sendable {
    package var value: Double
    package var goal: Double
    /// What the left end of the scale stands for; the right end is 100.
    package var lowest: Double

    package init(_ value: Double, goal: Double, lowest: Double) {
        self.value = value
        self.goal = goal
        self.lowest = lowest
    }
}

extension GoalMark: Drawing {
    package var markup: String {
        let position = { (value: Double) in 1 + 86 * (min(max(value, lowest), 100) - lowest) / max(100 - lowest, 1) }
        var svg = SVGWriter()
        svg.group("svg", ["class": "ch mini", "viewBox": "0 0 88 8", "aria-hidden": "true"]) { svg in
            svg.element("path", ["class": "gr", "d": "M1 4h86"])
            svg.element("path", ["class": "ax", "d": "M\(SVGValue.short(position(goal))) 0v8"])
            if value < goal {
                svg.element("path", ["class": "near", "d": "M\(SVGValue.short(position(value))) 0l4 7.5h-8z"])
            } else {
                svg.element("circle", ["class": "d1", "cx": .length(position(value)), "cy": "4", "r": "3.2"])
            }
        }
        return svg.markup
    }
}
