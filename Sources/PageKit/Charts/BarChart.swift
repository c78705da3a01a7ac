package import Texts

/// Horizontal bars with their numbers beside them.
package struct BarChart: Hashable, Sendable {
    /// What the bars stand for; red is for what is overdue alone.
    package enum Tone: String, Hashable, Sendable {
        case plain = "b1"
        case late
    }

    package struct Bar: Hashable, Sendable {
        package var label: Words
        package var value: Int
        /// A part of the value, drawn in the tone of what is overdue.
        package var late: Int
        /// A remark behind the number: a share, 已督办.
        package var note: Words?

        package init(_ label: Words, _ value: Int, late: Int = 0, note: Words? = nil) {
            self.label = label
            self.value = value
            self.late = late
            self.note = note
        }
    }

    package var bars: [Bar]
    package var tone: Tone
    /// What the chart shows, for those who do not see it.
    package var sentence: Words

    package init(_ bars: [Bar], tone: Tone = .plain, sentence: Words) {
        self.bars = bars
        self.tone = tone
        self.sentence = sentence
    }
}

extension BarChart: Drawing {
    package var markup: String {
        let language = Rendering.language
        let longest = max(bars.map(\.value).max() ?? 0, 1)
        let column = ChartLabels.column(bars.map { $0.label.text(in: language) })
        var svg = SVGWriter()
        svg.group(
            "svg",
            [
                "class": "ch ch-b", "viewBox": "0 0 368 \(bars.count * 27 + 4)", "role": "img",
                "aria-label": "\(sentence.text(in: language))",
            ]
        ) { svg in
            for (index, bar) in bars.enumerated() {
                draw(
                    bar, from: column, at: Double(index) * 27,
                    scale: (180 - column + ChartLabels.narrowest) / Double(longest), &svg)
            }
        }
        return svg.markup
    }

    private func draw(_ bar: Bar, from x: Double, at y: Double, scale: Double, _ svg: inout SVGWriter) {
        let language = Rendering.language
        let width = max(Double(bar.value) * scale, bar.value > 0 ? 2 : 0)
        let late = min(Double(bar.late) * scale, width)
        ChartLabels.draw(bar.label.text(in: language), at: y + 18, &svg)
        svg.element(
            "rect",
            [
                "class": "\(tone.rawValue)", "x": .length(x), "y": .length(y + 6), "width": .length(width),
                "height": "15",
            ])
        if late > 0 {
            svg.element(
                "rect",
                ["class": "late", "x": .length(x), "y": .length(y + 6), "width": .length(late), "height": "15"])
        }
        svg.text(
            GroupedNumber.text(bar.value), ["class": "lab", "x": .length(x + 8 + width), "y": .length(y + 18)],
            note: bar.note?.text(in: language))
    }
}
