/// Where the lines of a source begin, and so the line and column of each byte.
public struct LineTable: Hashable, Sendable {
    /// A line and a column, both from 1; the column counts characters (grapheme clusters).
    public struct Position: Hashable, Sendable, Codable {
        public var line: Int
        public var column: Int

        /// A place, both numbers from 1.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// The source's bytes.
    public let bytes: [UInt8]
    private let starts: [Int]
    /// Of long lines, every some hundred bytes the column of an offset, so that a place far along one is found soon.
    private let marks: [Mark]

    private struct Mark: Hashable {
        var offset: Int
        var column: Int
    }

    /// Finds the lines of a source; a line ends with LF, or with CR in a source without any LF.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        let lineEnd: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
        for (offset, byte) in bytes.enumerated() where byte == lineEnd { starts.append(offset + 1) }
        self.starts = starts
        marks = Self.marks(in: bytes, lines: starts)
    }

    private static let markDistance = 512

    private static func marks(in bytes: [UInt8], lines: [Int]) -> [Mark] {
        var marks: [Mark] = []
        for (index, start) in lines.enumerated() {
            let end = index + 1 < lines.count ? lines[index + 1] - 1 : bytes.count
            guard end - start > 2 * markDistance else { continue }
            var last = Mark(offset: start, column: 1)
            var offset = start + markDistance
            while offset < end {
                // Between two ASCII characters no character goes on, but for CR LF; so columns can be added up there.
                guard bytes[offset] < 0x80, bytes[offset - 1] < 0x80, bytes[offset - 1] != 0x0D else {
                    offset += 1
                    continue
                }
                last = Mark(offset: offset, column: last.column + characters(in: bytes[last.offset..<offset]))
                marks.append(last)
                offset += markDistance
            }
        }
        return marks
    }

    private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
        // Where each byte is a character, which most lines are, counting costs nothing.
        if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return bytes.count }
        return String(decoding: bytes, as: UTF8.self).count
    }

    /// The number of lines; a source that ends with a line end has an empty last one.
    public var lineCount: Int { starts.count }

    /// The line, from 1, that a byte offset lies in.
    public func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The line of a byte offset like ``line(of:)``, found at once where it is on one of the lines behind another.
    package func line(of offset: Int, from line: Int) -> Int {
        guard line >= 1, line <= starts.count, starts[line - 1] <= offset else { return self.line(of: offset) }
        for line in line..<min(line + Self.linesAhead, starts.count) where starts[line] > offset { return line }
        return self.line(of: offset)
    }

    private static let linesAhead = 8

    /// The line and the column in characters of a byte offset.
    public func position(of offset: Int) -> Position {
        let offset = min(max(0, offset), bytes.count)
        let line = line(of: offset)
        let start = starts[line - 1]
        let mark = lastMark(before: offset).flatMap { $0.offset >= start ? $0 : nil } ?? Mark(offset: start, column: 1)
        return Position(line: line, column: mark.column + Self.characters(in: bytes[mark.offset..<offset]))
    }

    private func lastMark(before offset: Int) -> Mark? {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : marks[low - 1]
    }

    /// The byte range of a line, from 1, without its line end.
    public func range(ofLine line: Int) -> Range<Int> {
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<max(start, end)
    }

    /// The text of a line, from 1, without its line end.
    public func text(ofLine line: Int) -> String {
        String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
    }
}
