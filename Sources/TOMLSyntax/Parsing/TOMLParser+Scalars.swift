extension TOMLParser {
    /// A number, date, time or boolean: the word up to the next separator.
    mutating func parseScalar() -> TOMLNode {
        let start = position
        while position < bytes.count, isScalarByte(at: position, from: start) { position += 1 }
        let range = start..<position
        guard !range.isEmpty else { return refuseMissing(at: start) }
        switch ScalarReader.read(bytes[range]) {
        case .success(let value): return TOMLNode(value, range: range)
        case .failure(let fault):
            if let mark = FullWidthMark.inNumber(range, of: bytes) {
                report(.fullWidthMark, mark, excerpt(mark))
            } else {
                report(fault.kind, range, excerpt(range))
            }
            return TOMLNode(.unreadable, range: range)
        }
    }

    /// Words go on to the next separator, space or control character; one space inside stands between a date and a time.
    private func isScalarByte(at offset: Int, from start: Int) -> Bool {
        let byte = bytes[offset]
        if byte < 0x80, Self.isBare(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") { return true }
        if byte == 0x20 {
            return offset - start == 10 && bytes[start + 4] == UInt8(ascii: "-") && offset + 2 < bytes.count
                && ScalarReader.isDigit(bytes[offset + 1]) && ScalarReader.isDigit(bytes[offset + 2])
        }
        if byte < 0x20 || byte == 0x7F || isSeparator(at: offset) { return false }
        return byte < 0x80 || (mark(at: offset) != 0x20 && !isInvisible(at: offset))
    }

    private mutating func refuseMissing(at start: Int) -> TOMLNode {
        report(.expectedValue, start..<(byte == UInt8(ascii: "=") ? start + 1 : start))
        isLost = true
        return TOMLNode(.unreadable, range: start..<start)
    }
}
