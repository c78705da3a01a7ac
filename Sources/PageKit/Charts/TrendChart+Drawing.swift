import Texts

extension TrendChart: Drawing {
    package var markup: String {
        let plot = Plot(self)
        var svg = SVGWriter()
        svg.group(
            "svg",
            [
                "class": "ch ch-w", "viewBox": "0 0 568 214", "role": "img",
                "aria-labelledby": "\(id)-title \(id)-text",
            ]
        ) { svg in
            svg.label("title", id: "\(id)-title", title.text(in: Rendering.language))
            svg.label("desc", id: "\(id)-text", description.text(in: Rendering.language))
            drawGround(plot, &svg)
            drawLine(first, isSecond: false, plot, &svg)
            if let second { drawLine(second, isSecond: true, plot, &svg) }
            drawPeriods(plot, &svg)
        }
        return svg.markup
    }

    private func drawGround(_ plot: Plot, _ svg: inout SVGWriter) {
        for shade in shades {
            let left = plot.x(shade.periods.lowerBound) - plot.step / 2
            let width = plot.step * Double(shade.periods.count)
            svg.element(
                "rect",
                ["class": "hol", "x": .length(left), "y": "12", "width": .length(width), "height": "182"])
            svg.text(
                shade.name.text(in: Rendering.language),
                ["class": "mut", "x": .length(left + width / 2), "y": "26", "text-anchor": "middle"])
        }
        for value in plot.grid {
            svg.element("path", ["class": "gr", "d": "M34 \(SVGValue.short(plot.y(value)))H564"])
            svg.text(
                GroupedNumber.text(value),
                ["class": "mut", "x": "28", "y": .length(plot.y(value) + 4), "text-anchor": "end"])
        }
    }

    private func drawLine(_ series: Series, isSecond: Bool, _ plot: Plot, _ svg: inout SVGWriter) {
        let points = series.values.enumerated().map { (x: plot.x($0), y: plot.y($1)) }
        let text = points.map { "\(SVGValue.short($0.x)),\(SVGValue.short($0.y))" }.joined(separator: " ")
        svg.element("polyline", ["class": isSecond ? "l2" : "l1", "points": "\(text)"])
        for point in points {
            if isSecond {
                svg.element(
                    "rect",
                    [
                        "class": "d2", "x": .length(point.x - 3), "y": .length(point.y - 3), "width": "6",
                        "height": "6",
                    ])
            } else {
                svg.element("circle", ["class": "d1", "cx": .length(point.x), "cy": .length(point.y), "r": "3"])
            }
        }
        drawLabel(of: series, isSecond: isSecond, plot, &svg)
    }

    /// The name and number at the highest point: above the first line and below the second, unless a mark lies there.
    private func drawLabel(of series: Series, isSecond: Bool, _ plot: Plot, _ svg: inout SVGWriter) {
        guard let highest = series.values.max(), let index = series.values.lastIndex(of: highest) else { return }
        let text = "\(series.name.text(in: Rendering.language)) \(GroupedNumber.text(highest))"
        let place = labelPlace(for: text, at: index, highest, isSecond: isSecond, plot)
        svg.text(
            text,
            [
                "class": "lab", "x": .length(place.x), "y": .length(place.y),
                "text-anchor": place.isLeft ? "end" : "start",
            ])
    }

    private func labelPlace(
        for text: String, at index: Int, _ value: Int, isSecond: Bool, _ plot: Plot
    ) -> LabelPlace {
        let marks = [first.values, second?.values ?? []].flatMap { values in
            values.enumerated().map { (x: plot.x($0), y: plot.y($1)) }
        }
        let rises: [Double] = isSecond ? [28, 20, -7] : [-7, 28]
        let sides = index > 1 ? [true, false] : [false, true]
        let places = rises.flatMap { rise in
            sides.map { isLeft in
                LabelPlace(
                    x: plot.x(index) + (isLeft ? -8 : 8), y: max(plot.y(value) + rise, 12), isLeft: isLeft,
                    width: LabelPlace.width(of: text))
            }
        }
        return places.first { place in place.isInside && !marks.contains(where: place.covers) } ?? places[0]
    }

    private func drawPeriods(_ plot: Plot, _ svg: inout SVGWriter) {
        // At most twelve labels fit side by side.
        let stride = max(1, (periods.count + 11) / 12)
        for (index, label) in periods.enumerated() where index.isMultiple(of: stride) {
            svg.text(label, ["class": "mut", "x": .length(plot.x(index)), "y": "212", "text-anchor": "middle"])
        }
    }
}

extension TrendChart {
    /// Where periods and values lie.
    struct Plot {
        let step: Double
        /// The values of the grid's lines.
        let grid: [Int]
        private let scale: Double

        init(_ chart: TrendChart) {
            let highest = max((chart.first.values + (chart.second?.values ?? [])).max() ?? 0, 1)
            let unit = Self.roundUnit(above: highest)
            grid = Array(stride(from: 0, through: highest, by: unit))
            step = 530 / Double(max(chart.periods.count, 1))
            // The topmost line leaves room for a label.
            scale = 164 / Double(max(highest, grid.last ?? 1))
        }

        func x(_ index: Int) -> Double { 34 + step * (Double(index) + 0.5) }
        func y(_ value: Int) -> Double { 194 - Double(value) * scale }

        /// A round number of which three or four reach the highest value.
        static func roundUnit(above highest: Int) -> Int {
            var power = 1
            while power * 10 <= highest { power *= 10 }
            let candidates = [power / 5, power / 4, power * 2 / 5, power / 2, power, power * 2, power * 4].filter {
                $0 > 0
            }
            return candidates.first { highest / $0 < 4 } ?? power * 10
        }
    }
}
