package import Texts

/// A course of a rate over a few months with its goal as a dotted line.
package struct SparkLine: Hashable, Sendable {
    package var values: [Double]
    package var goal: Double?
    package var sentence: Words

    package init(_ values: [Double], goal: Double?, sentence: Words) {
        self.values = values
        self.goal = goal
        self.sentence = sentence
    }
}

extension SparkLine: Drawing {
    package var markup: String {
        let all = values + [goal].compactMap { $0 }
        let low = all.min() ?? 0
        let range = max((all.max() ?? 1) - low, 0.1)
        let height = { (value: Double) in 32 - (value - low) / range * 24 }
        let step = 268 / Double(max(values.count - 1, 1))
        let points = values.enumerated().map {
            "\(SVGValue.short(4 + step * Double($0))),\(SVGValue.short(height($1)))"
        }
        var svg = SVGWriter()
        svg.group(
            "svg",
            [
                "class": "ch spark", "viewBox": "0 0 280 40", "preserveAspectRatio": "none", "role": "img",
                "aria-label": "\(sentence.text(in: Rendering.language))",
            ]
        ) { svg in
            if let goal {
                svg.element(
                    "path",
                    [
                        "class": "tgt", "d": "M0 \(SVGValue.short(height(goal)))H280",
                        "vector-effect": "non-scaling-stroke",
                    ])
            }
            svg.element(
                "polyline",
                ["class": "l1", "points": "\(points.joined(separator: " "))", "vector-effect": "non-scaling-stroke"])
        }
        return svg.markup
    }
}
