extension TOMLParser {
    /// Whether LF or CR LF stands at the position, or the document ends.
    var isAtLineEnd: Bool { isAtEnd || byte == 0x0A || (byte == 0x0D && peek(1) == 0x0A) }

    mutating func advanceLine() {
        if byte == 0x0D { position += 1 }
        if byte == 0x0A { position += 1 }
    }

    /// The offset of the next line end, or of the document's end.
    func endOfLine(from start: Int) -> Int { endOfLine(from: start, limit: bytes.count) }

    /// The offset of the next line end, not beyond a limit.
    func endOfLine(from start: Int, limit: Int) -> Int {
        var offset = start
        while offset < limit, bytes[offset] != 0x0A { offset += 1 }
        return offset > start && offset < bytes.count && bytes[offset] == 0x0A && bytes[offset - 1] == 0x0D
            ? offset - 1 : offset
    }

    /// The offset behind the character at an offset.
    func endOfCharacter(at start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        var end = start + 1
        while end < bytes.count, end < start + 4, bytes[start] >= 0xC0, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    /// Space, line ends and comments, as lists may have them. False where the document ends or the next statement
    /// begins; the position is then at the line end before it.
    mutating func skipTrivia() -> Bool {
        while true {
            skipSpace()
            if mark == UInt8(ascii: "#") { _ = parseComment() }
            guard !isAtEnd else { return false }
            guard isAtLineEnd else { return true }
            let end = position
            advanceLine()
            openAtLineStart = open.count
            if beginsStatement(at: position) {
                position = end
                return false
            }
        }
    }

    /// Space in an inline table; line ends and comments too where it was written over several lines.
    mutating func skipInside(spansLines: Bool) {
        skipSpace()
        guard spansLines else { return }
        while !isAtEnd, isAtLineEnd || mark == UInt8(ascii: "#") {
            if isAtLineEnd { advanceLine() } else { _ = parseComment() }
            openAtLineStart = open.count
            skipSpace()
        }
    }

    /// Whether a line begins a statement, and so nothing that is open goes on: `key =` no further in than the last
    /// one, or a header whose name no value could be.
    func beginsStatement(at start: Int) -> Bool {
        var offset = start
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        guard offset < bytes.count, offset - start <= margin else { return false }
        guard bytes[offset] == UInt8(ascii: "[") else { return beginsPair(at: offset) }
        guard let name = headerName(at: offset), let first = name.first else { return false }
        return Self.isLetter(first) && name.allSatisfy { Self.isBare($0) || $0 == UInt8(ascii: ".") }
            && !["true", "false", "inf", "nan"].contains(String(decoding: name, as: UTF8.self))
    }

    /// Whether `a.b =` stands at an offset.
    func beginsPair(at start: Int) -> Bool {
        var offset = endOfKey(from: start)
        guard offset > start else { return false }
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        guard offset < bytes.count else { return false }
        return bytes[offset] == UInt8(ascii: "=") || FullWidthMark.at(offset, in: bytes)?.ascii == UInt8(ascii: "=")
    }

    /// The end of `a.b`, bare or in plain quotes; the start where no key stands.
    private func endOfKey(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset] != 0x0A {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let rest = bytes[(offset + 1)..<min(offset + 200, bytes.count)]
                guard let end = rest.firstIndex(where: { $0 == byte || $0 == 0x0A }), bytes[end] == byte else { break }
                offset = end + 1
            } else if Self.isBare(byte) || byte == UInt8(ascii: ".")
                || isWordCharacter(at: offset)
            {
                offset += 1
            } else {
                break
            }
        }
        return offset
    }

    /// The longest header that is looked for ahead.
    private static let longestHeader = 500

    /// What stands between the brackets of a line that is nothing but a header; nil for other lines.
    func headerName(at start: Int) -> ArraySlice<UInt8>? {
        var line = bytes[start..<endOfLine(from: start, limit: min(start + Self.longestHeader, bytes.count))]
        if let comment = line.firstIndex(of: UInt8(ascii: "#")) { line = line[..<comment] }
        while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
        guard line.last == UInt8(ascii: "]") else { return nil }
        let name = line.drop { $0 == UInt8(ascii: "[") || $0 == 0x20 }.prefix { $0 != UInt8(ascii: "]") }
        guard let first = name.first, Self.isBare(first) || first == UInt8(ascii: "\"") else { return nil }
        guard line[name.endIndex...].allSatisfy({ $0 == UInt8(ascii: "]") }) else { return nil }
        return name.prefix { $0 != 0x20 && $0 != 0x09 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
