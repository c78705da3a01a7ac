extension TOMLParser {
    /// A number, date, time or boolean: the word up to the next separator.
    mutating func parseScalar() -> TOMLNode {
        let start = position
        while position < bytes.count, isScalarByte(at: position, from: start) { position += 1 }
        let range = start..<position
        guard !range.isEmpty else { return refuseMissing(at: start) }
        switch ScalarReader.read(bytes[range]) {
        case .success(.integer(let number)):
            guard let end = endOfUnit else { return TOMLNode(.integer(number), range: range) }
            position = end
            report(.invalidNumber, start..<end, excerpt(start..<end))
            return TOMLNode(.unreadable, range: start..<end)
        case .success(let value): return TOMLNode(value, range: range)
        case .failure(let fault):
            let isShare = bytes[range].suffix(3).elementsEqual("％".utf8)
            if !isShare, let mark = FullWidthMark.inNumber(range, of: bytes) {
                report(.fullWidthMark, mark, excerpt(mark))
            } else {
                report(fault.kind, range, excerpt(range))
            }
            return TOMLNode(.unreadable, range: range)
        }
    }

    /// Where words end that follow a number with a space between, as in `7 days`; nil where none do.
    private var endOfUnit: Int? {
        var offset = position
        while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        guard offset > position, offset < bytes.count, isUnitByte(at: offset) else { return nil }
        var end = offset
        while offset < bytes.count, isUnitByte(at: offset) || bytes[offset] == 0x20 || bytes[offset] == 0x2D {
            offset += 1
            if bytes[offset - 1] != 0x20 { end = offset }
        }
        guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else { return end }
        return isSeparator(at: offset) && mark(at: offset) != UInt8(ascii: "=") ? end : nil
    }

    private func isUnitByte(at offset: Int) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[offset] | 0x20) || isWordCharacter(at: offset)
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
