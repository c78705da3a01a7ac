/// The column of labels on the left of bars.
enum ChartLabels {
    /// As wide as the column is at least, in units of the drawing.
    static let narrowest = 104.0
    /// The largest size in which labels are drawn, which they have on a phone.
    private static let size = 13.5
    private static let gap = 8.0

    /// How wide the column has to be so that no label runs into its bar. Chinese glyphs are as wide as high, others
    /// narrower.
    static func column(_ labels: [String]) -> Double {
        let longest = labels.map { $0.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 0.6 : 1) } }.max() ?? 0
        return max(narrowest, (longest * size + gap).rounded(.up))
    }
}
