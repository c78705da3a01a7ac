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

    /// Finds the lines of a source; a line ends with LF.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
        self.starts = starts
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

    /// The line and the column in characters of a byte offset.
    public func position(of offset: Int) -> Position {
        let offset = min(max(0, offset), bytes.count)
        let line = line(of: offset)
        let before = bytes[starts[line - 1]..<offset]
        // Where each byte is a character, which most lines are, counting costs nothing.
        if before.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return Position(line: line, column: before.count + 1) }
        return Position(line: line, column: String(decoding: before, as: UTF8.self).count + 1)
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
