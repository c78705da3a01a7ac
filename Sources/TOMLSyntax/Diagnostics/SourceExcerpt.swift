/// The source line that a finding stands in, with carets under it; of a long line only what stands around it.
struct SourceExcerpt {
    private let number: Int
    private let before: String
    private let marked: String
    private let after: String

    /// How many bytes of a line are shown before, in and after what is marked.
    private static let reach = 240

    init(of range: Range<Int>, in table: LineTable) {
        let place = min(max(0, range.lowerBound), table.bytes.count)
        number = table.line(of: place)
        let line = table.range(ofLine: number)
        let start = min(max(place, line.lowerBound), line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        let first = Self.boundary(start - Self.reach, in: table.bytes, within: line.lowerBound...start)
        let last = Self.boundary(start + Self.reach, in: table.bytes, within: start...end)
        let limit = Self.boundary(last + Self.reach, in: table.bytes, within: last...line.upperBound)
        before = (first > line.lowerBound ? "…" : "") + Self.text(table.bytes[first..<start])
        marked = Self.text(table.bytes[start..<last])
        after = Self.text(table.bytes[last..<limit]) + (limit < line.upperBound ? "…" : "")
    }

    /// The line and, below it, the carets.
    var lines: [String] {
        let margin = String(repeating: " ", count: String(number).count)
        let padding = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: CellWidth.of(String($0))) }
            .joined()
        let carets = String(repeating: "^", count: max(1, CellWidth.of(marked)))
        return ["  \(number) | \(before)\(marked)\(after)", "  \(margin) | \(padding)\(carets)"]
    }

    /// An offset within limits, moved to the beginning of its character so that none is cut in two.
    private static func boundary(_ offset: Int, in bytes: [UInt8], within limits: ClosedRange<Int>) -> Int {
        guard offset < limits.upperBound else { return limits.upperBound }
        var start = max(offset, limits.lowerBound)
        while start > limits.lowerBound, start > offset - 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        VisibleText.of(String(decoding: bytes, as: UTF8.self))
    }
}
