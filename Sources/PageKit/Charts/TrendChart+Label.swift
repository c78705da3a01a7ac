extension TrendChart {
    /// Where the label of a course may stand; `x` and `y` are the end nearest its point and the baseline.
    struct LabelPlace {
        var x: Double
        var y: Double
        /// Whether the text ends at `x` rather than begins there.
        var isLeft: Bool
        var width: Double

        /// The width of a text of 12 pixels, wide characters a full square each.
        static func width(of text: String) -> Double {
            text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 7 : 12) }
        }

        private var across: ClosedRange<Double> { isLeft ? (x - width)...x : x...(x + width) }

        /// Whether it lies beside the axis and not behind the edge, above the periods.
        var isInside: Bool { across.lowerBound >= 34 && across.upperBound <= 564 && y <= 190 }

        /// Whether it would hide a mark of 6 by 6 at a point.
        func covers(_ mark: (x: Double, y: Double)) -> Bool {
            mark.x >= across.lowerBound - 4 && mark.x <= across.upperBound + 4 && mark.y >= y - 14 && mark.y <= y + 6
        }
    }
}
