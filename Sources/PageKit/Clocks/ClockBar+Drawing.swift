import Texts

extension ClockBar: Drawing {
    package var markup: String {
        let scale = Scale(self)
        var svg = SVGWriter()
        var classes = "cbar \(level.rawValue)"
        if isTarget { classes += " target" }
        if isProvisional { classes += " prov" }
        svg.group(
            "svg",
            [
                "class": "\(classes)", "viewBox": "0 0 120 16", "role": "img",
                "aria-label": "\(sentence.text(in: Rendering.language))",
            ]
        ) { svg in
            drawCourse(scale, &svg)
            drawEnd(scale, &svg)
        }
        return svg.markup
    }

    private func drawCourse(_ scale: Scale, _ svg: inout SVGWriter) {
        var used = 0.0
        for (stretch, span) in zip(course, scale.spans) {
            switch stretch {
            case .counted(let amount):
                // What lies behind due is drawn as overrun.
                let width = min(span.upperBound, scale.due) - span.lowerBound
                if width > 0 {
                    // An outline lies within the shape that a filled one has.
                    let inset = isTarget ? 0.5 : 0
                    svg.element(
                        "rect",
                        [
                            "class": "run", "x": .length(span.lowerBound + inset), "y": .length(5 + inset),
                            "width": .length(max(width - 2 * inset, 0.5)), "height": .length(7 - 2 * inset),
                        ])
                }
                used += amount
            case .paused:
                svg.element(
                    "path",
                    ["class": "pau", "d": "M\(Scale.text(span.lowerBound + 2)) 8.5H\(Scale.text(span.upperBound - 1))"])
            }
        }
    }

    private func drawEnd(_ scale: Scale, _ svg: inout SVGWriter) {
        if scale.used < scale.due {
            svg.element(
                "rect",
                [
                    "class": "left", "x": .length(scale.used + 0.5), "y": "5.5",
                    "width": .length(max(scale.due - scale.used - 1, 1)), "height": "6",
                ])
        } else if scale.end > scale.due {
            drawOverrun(from: scale.due + 0.5, to: scale.end - 0.5, &svg)
        }
        for mark in marks {
            let x = scale.position(of: mark.at, in: course)
            svg.element(
                "path",
                ["class": mark.hasFired ? "tick hit" : "tick", "d": "M\(Scale.text(x - 3)) .5h6l-3 4z"])
        }
        svg.element("path", ["class": "end", "d": "M\(Scale.text(scale.due)) 2.5v12"])
    }

    private func drawOverrun(from start: Double, to end: Double, _ svg: inout SVGWriter) {
        svg.element(
            "rect",
            ["class": "over", "x": .length(start), "y": "5.5", "width": .length(max(end - start, 1)), "height": "6"])
        for x in stride(from: start + 3.5, to: end - 0.5, by: 5) {
            svg.element("path", ["class": "hat", "d": "M\(Scale.text(x)) 11.5l3-6"])
        }
    }
}
