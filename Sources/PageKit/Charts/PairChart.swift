package import Texts

/// One or two bars a row: the first filled, the second outlined and dashed, each with its number beside it.
package struct PairChart: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package var label: Words
        package var first: Int
        /// Nil where the chart shows one series only.
        package var second: Int?

        package init(_ label: Words, _ first: Int, _ second: Int? = nil) {
            self.label = label
            self.first = first
            self.second = second
        }
    }

    package var rows: [Row]
    /// Of the first bars; red is for what is overdue alone.
    package var tone: BarChart.Tone
    /// What the chart shows, for those who do not see it.
    package var sentence: Words

    package init(_ rows: [Row], tone: BarChart.Tone = .plain, sentence: Words) {
        self.rows = rows
        self.tone = tone
        self.sentence = sentence
    }
}

extension PairChart: Drawing {
    /// As wide as it is drawn on a phone, so that its text keeps its size there.
    private static let width = 368
    private static let longestBar = 200.0

    private var isPaired: Bool { rows.contains { $0.second != nil } }
    private var rowHeight: Int { isPaired ? 42 : 27 }

    package var markup: String {
        let longest = max(rows.flatMap { [$0.first, $0.second ?? 0] }.max() ?? 0, 1)
        let column = ChartLabels.column(rows.map { $0.label.text(in: Rendering.language) })
        let bar = Self.longestBar - column + ChartLabels.narrowest
        var svg = SVGWriter()
        svg.group(
            "svg",
            [
                "class": "ch ch-p", "viewBox": "0 0 \(Self.width) \(rows.count * rowHeight + 4)", "role": "img",
                "aria-label": "\(sentence.text(in: Rendering.language))",
            ]
        ) { svg in
            for (index, row) in rows.enumerated() {
                draw(row, from: column, at: Double(index * rowHeight), scale: bar / Double(longest), &svg)
            }
        }
        return svg.markup
    }

    private func draw(_ row: Row, from x: Double, at y: Double, scale: Double, _ svg: inout SVGWriter) {
        let middle = isPaired ? y + 26 : y + 18
        ChartLabels.draw(row.label.text(in: Rendering.language), at: middle, &svg)
        draw(row.first, tone.rawValue, x, y + 6, scale, &svg)
        if let second = row.second { draw(second, "b2", x, y + 23, scale, &svg) }
    }

    private func draw(_ value: Int, _ tone: String, _ x: Double, _ y: Double, _ scale: Double, _ svg: inout SVGWriter) {
        let length = max(Double(value) * scale, value > 0 ? 2 : 0)
        svg.element(
            "rect",
            [
                "class": "\(tone)", "x": .length(x), "y": .length(y), "width": .length(length),
                "height": "14",
            ]
        )
        svg.text(
            GroupedNumber.text(value),
            ["class": "lab", "x": .length(x + length + 8), "y": .length(y + 11)])
    }
}
