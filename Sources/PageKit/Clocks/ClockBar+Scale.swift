extension ClockBar {
    /// Where amounts of time lie on the bar, from 1 to 119.
    struct Scale {
        /// One a stretch of the course.
        let spans: [ClosedRange<Double>]
        /// Where the used part ends.
        let used: Double
        let due: Double
        /// Where the drawing ends: due, or the overrun behind it.
        let end: Double
        private let unit: Double

        init(_ bar: ClockBar) {
            let budget = max(bar.budget, 0.001)
            let counted = bar.course.reduce(0) { if case .counted(let amount) = $1 { $0 + max(amount, 0) } else { $0 } }
            let paused = bar.course.reduce(0) { if case .paused(let amount) = $1 { $0 + max(amount, 0) } else { $0 } }
            // An overrun many times the budget would leave no room for the course.
            // A target is never overdue, so there is nothing behind its due stroke.
            let over = bar.isTarget ? 0 : min(max(counted - budget, 0), budget * 1.5)
            let unit = 118 / (budget + paused + over)
            var spans: [ClosedRange<Double>] = []
            var x = 1.0
            for stretch in bar.course {
                let next = x + stretch.amount * unit
                spans.append(min(x, 119)...min(next, 119))
                x = next
            }
            self.unit = unit
            self.spans = spans
            end = over > 0 ? 119 : min(1 + (budget + paused) * unit, 119)
            due = 1 + (budget + paused) * unit
            used = min(x, due)
        }

        /// Where so much of the budget is used, pauses before it included.
        func position(of amount: Double, in course: [Stretch]) -> Double {
            var rest = amount
            var x = 1.0
            for stretch in course {
                switch stretch {
                case .paused(let length): x += length * unit
                case .counted(let length) where length < rest:
                    rest -= length
                    x += length * unit
                case .counted: return min(x + rest * unit, 119)
                }
            }
            return min(x + rest * unit, 119)
        }

        static func text(_ length: Double) -> String { SVGValue.short(length) }
    }
}

extension ClockBar.Stretch {
    var amount: Double {
        switch self {
        case .counted(let amount), .paused(let amount): max(amount, 0)
        }
    }
}
