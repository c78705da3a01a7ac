/// The column of labels on the left of bars.
enum ChartLabels {
    /// As wide as the column is at least, in units of the drawing.
    static let narrowest = 104.0
    /// As wide as it is at most, so that the bars keep their room.
    private static let widest = 224.0
    /// The largest size in which labels are drawn, which they have on a phone.
    private static let size = 13.5
    private static let gap = 8.0

    /// How wide the column has to be so that no label runs into its bar.
    static func column(_ labels: [String]) -> Double { max(narrowest, labels.map { width(shown($0)) }.max() ?? 0) }

    /// Draws a label at the left, as long as the column has room for; what was shortened is told whole at the pointer.
    static func draw(_ label: String, at y: Double, _ svg: inout SVGWriter) {
        let shown = shown(label)
        svg.text(shown, ["class": "lab", "x": "0", "y": .length(y)], whole: shown == label ? nil : label)
    }

    private static func shown(_ label: String) -> String {
        guard width(label) > widest else { return label }
        var start = label
        while !start.isEmpty, width(start + "…") > widest { start.removeLast() }
        return start + "…"
    }

    private static func width(_ label: String) -> Double {
        (label.unicodeScalars.reduce(0) { $0 + ems($1) } * size + gap).rounded(.up)
    }

    /// Chinese glyphs, and the quotes and dashes of Chinese fonts, are as wide as high; others are narrower.
    private static func ems(_ scalar: Unicode.Scalar) -> Double {
        scalar.value >= 0x2E80 || (0x2010...0x2026).contains(scalar.value) ? 1 : 0.6
    }
}
