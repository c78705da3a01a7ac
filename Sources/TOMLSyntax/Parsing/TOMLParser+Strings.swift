extension TOMLParser {
    /// A string in any of the four forms; the position is at its first quote.
    mutating func parseString() -> TOMLNode {
        let quote = byte
        let isMultiline = peek(1) == quote && peek(2) == quote
        let start = position
        position += isMultiline ? 3 : 1
        if isMultiline, isAtLineEnd, !isAtEnd { advanceLine() }
        var text: [UInt8] = []
        while true {
            if isAtEnd || (!isMultiline && isAtLineEnd) { return unterminatedString(start) }
            if byte == quote, let end = closing(quote, isMultiline) {
                text.append(contentsOf: repeatElement(quote, count: end.kept))
                position += end.length
                return TOMLNode(.string(String(decoding: text, as: UTF8.self)), range: start..<position)
            }
            parseCharacter(isLiteral: quote == UInt8(ascii: "'"), isMultiline, into: &text)
        }
    }

    /// Whether the string ends here; up to two more quotes belong to a multi-line string's text.
    private func closing(_ quote: UInt8, _ isMultiline: Bool) -> (kept: Int, length: Int)? {
        guard isMultiline else { return (0, 1) }
        var count = 0
        while count < 5, peek(count) == quote { count += 1 }
        return count >= 3 ? (count - 3, count) : nil
    }

    private mutating func parseCharacter(isLiteral: Bool, _ isMultiline: Bool, into text: inout [UInt8]) {
        if byte == UInt8(ascii: "\\"), !isLiteral { return parseEscape(isMultiline, into: &text) }
        if isMultiline, isAtLineEnd {
            text.append(0x0A)
            return advanceLine()
        }
        if Self.isForbidden(byte) { reportControl(at: position) }
        text.append(byte)
        position += 1
    }

    private mutating func unterminatedString(_ start: Int) -> TOMLNode {
        let end = endOfLine(from: start)
        report(.unterminatedString, start..<end)
        isLost = true
        position = end
        return TOMLNode(.unreadable, range: start..<end)
    }

    private mutating func parseEscape(_ isMultiline: Bool, into text: inout [UInt8]) {
        let start = position
        position += 1
        let simple: [UInt8: UInt8] = [
            UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "f"): 12,
            UInt8(ascii: "r"): 13, UInt8(ascii: "\""): 34, UInt8(ascii: "\\"): 92,
        ]
        if let plain = simple[byte] {
            text.append(plain)
            position += 1
        } else if byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U") {
            parseUnicodeEscape(from: start, into: &text)
        } else if !isMultiline || !skipLineEndEscape() {
            refuseEscape(from: start)
        }
    }

    private mutating func parseUnicodeEscape(from start: Int, into text: inout [UInt8]) {
        let count = byte == UInt8(ascii: "u") ? 4 : 8
        position += 1
        let digits = bytes[position..<min(position + count, bytes.count)]
        let word = String(decoding: digits, as: UTF8.self)
        guard digits.count == count, word.allSatisfy(\.isHexDigit), word.utf8.count == count,
            let value = UInt32(word, radix: 16), let scalar = Unicode.Scalar(value)
        else { return refuseEscape(from: start) }
        position += count
        text.append(contentsOf: String(scalar).utf8)
    }

    /// A backslash at the end of a line joins it with the next text. False where something else follows.
    private mutating func skipLineEndEscape() -> Bool {
        let start = position
        skipSpace()
        guard isAtLineEnd, !isAtEnd else {
            position = start
            return false
        }
        while !isAtEnd, isAtLineEnd || byte == 0x20 || byte == 0x09 {
            if isAtLineEnd { advanceLine() } else { position += 1 }
        }
        return true
    }

    private mutating func refuseEscape(from start: Int) {
        var end = min(start + 2, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        if end > start + 1, bytes[start + 1] == 0x0A || bytes[start + 1] == 0x0D { end = start + 1 }
        report(.invalidEscape, start..<end, String(decoding: bytes[start..<end], as: UTF8.self))
        position = max(position, end)
    }
}
