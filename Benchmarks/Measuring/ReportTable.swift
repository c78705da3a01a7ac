/// The report as a table in plain text.
package struct ReportTable: Sendable {
    private static let headings = ["area", "work", "min", "median", "p99", "max", "bar", "judged", "verdict"]
    /// Columns of words stand at the left, figures at the right.
    private static let wordColumns: Set<Int> = [0, 1, 6, 7, 8]
    /// With fewer measurements the 99th percentile is the largest and says nothing of its own.
    private static let leastForPercentile = 100

    private let measurements: [ReportLine]

    package init(_ measurements: [ReportLine]) { self.measurements = measurements }

    package var text: String {
        let rows = [Self.headings] + measurements.map(Self.cells)
        let widths = Self.headings.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let rule = widths.map { String(repeating: "-", count: $0) }
        return ([rows[0], rule] + rows.dropFirst()).map { Self.line($0, widths) }.joined(separator: "\n")
    }

    /// Such as `12 bars: 11 met, 1 missed`.
    package var summary: String {
        let verdicts = measurements.compactMap(\.isMet)
        let met = verdicts.count { $0 }
        return "\(verdicts.count) bars: \(met) met, \(verdicts.count - met) missed"
    }

    private static func cells(_ line: ReportLine) -> [String] {
        let (sample, quantity) = (line.sample, line.quantity)
        return [
            line.area, line.work, quantity.text(sample.minimum), quantity.text(sample.median),
            sample.values.count < leastForPercentile ? "" : quantity.text(sample.percentile(99)),
            quantity.text(sample.maximum), line.bar?.text(in: quantity) ?? "",
            line.bar == nil ? "" : line.judged.rawValue, line.isMet.map { $0 ? "met" : "MISSED" } ?? "",
        ]
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { column in
            let blanks = String(repeating: " ", count: widths[column] - cells[column].count)
            return wordColumns.contains(column) ? cells[column] + blanks : blanks + cells[column]
        }
        return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
}
