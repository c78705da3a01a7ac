/// Rows in columns for people; ideographs take two places of a terminal.
struct TextTable {
    private var rows: [[String]]

    init(_ heading: [String], _ rows: [[String]]) { self.rows = [heading] + rows }

    var text: String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? Self.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - Self.width(cell))
            }
            let line = cells.joined(separator: "  ")
            return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        }.joined(separator: "\n")
    }

    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (0x1100...0xFFE6 ~= $1.value ? 2 : 1) }
    }
}
