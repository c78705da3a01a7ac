extension TOMLParser {
    mutating func skipSpace() {
        while byte == 0x20 || byte == 0x09 { position += 1 }
    }

    /// Whether LF or CR LF stands at the position, or the document ends.
    var isAtLineEnd: Bool { isAtEnd || byte == 0x0A || (byte == 0x0D && peek(1) == 0x0A) }

    mutating func advanceLine() {
        if byte == 0x0D { position += 1 }
        if byte == 0x0A { position += 1 }
    }

    /// The offset of the next line end, or of the document's end.
    func endOfLine(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
        return offset > start && offset < bytes.count && bytes[offset - 1] == 0x0D ? offset - 1 : offset
    }

    /// Goes to the end of the line before the next one that looks like a statement, so that one fault hides no other.
    mutating func synchronise(from start: Int) {
        position = endOfLine(from: max(start, faults.last?.range.lowerBound ?? start))
        while !isAtEnd {
            let end = position
            advanceLine()
            if position == end { position += 1 }
            if looksLikeStatement(at: position) {
                position = end
                return
            }
            position = endOfLine(from: position)
        }
    }

    private func looksLikeStatement(at start: Int) -> Bool {
        var offset = start
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        guard offset < bytes.count else { return true }
        if bytes[offset] == UInt8(ascii: "[") { return offset == start && looksLikeHeader(at: offset) }
        if bytes[offset] == 0x0A || bytes[offset] == UInt8(ascii: "#") { return false }
        let wordStart = offset
        while offset < bytes.count, Self.isBare(bytes[offset]) || bytes[offset] == UInt8(ascii: ".") { offset += 1 }
        guard offset > wordStart else { return false }
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        return offset < bytes.count && bytes[offset] == UInt8(ascii: "=")
    }

    private func looksLikeHeader(at start: Int) -> Bool {
        let line = bytes[start..<endOfLine(from: start)]
        let name = line.drop { $0 == UInt8(ascii: "[") || $0 == 0x20 }
        return name.first.map { Self.isBare($0) || $0 == UInt8(ascii: "\"") } == true
            && !name.contains(UInt8(ascii: ",")) && name.contains(UInt8(ascii: "]"))
    }

    static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Reports each run of bytes that is no UTF-8.
    mutating func findInvalidUTF8() {
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        var offset = 0
        while offset < bytes.count {
            let length = Self.sequenceLength(bytes, at: offset)
            if length == 0 { report(.invalidUTF8, offset..<offset + 1) }
            offset += max(1, length)
        }
    }

    /// The length of the UTF-8 sequence at an offset; 0 where there is none. Source: RFC 3629.
    private static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
        let lead = bytes[offset]
        let length =
            lead < 0x80
            ? 1
            : lead >= 0xC2 && lead < 0xE0
                ? 2
                : lead >= 0xE0 && lead < 0xF0
                    ? 3
                    : lead >= 0xF0 && lead < 0xF5 ? 4 : 0
        guard length > 0, offset + length <= bytes.count else { return 0 }
        return String(validating: bytes[offset..<offset + length], as: UTF8.self) == nil ? 0 : length
    }
}
