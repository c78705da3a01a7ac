extension TOMLParser {
    /// What a backslash begins. Source: TOML 1.0, String.
    mutating func parseEscape(_ isMultiline: Bool, into text: inout [UInt8]) {
        let start = position
        position += 1
        if let plain = Self.plain(byte) {
            text.append(plain)
            position += 1
        } else if byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U") {
            parseUnicodeEscape(from: start, into: &text)
        } else if !isMultiline || !skipLineEndEscape() {
            refuseEscape(from: start)
        }
    }

    private static func plain(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter
        default: nil
        }
    }

    private mutating func parseUnicodeEscape(from start: Int, into text: inout [UInt8]) {
        let count = byte == UInt8(ascii: "u") ? 4 : 8
        position += 1
        let digits = bytes[position..<min(position + count, bytes.count)]
        let word = String(decoding: digits, as: UTF8.self)
        guard digits.count == count, word.utf8.count == count, word.allSatisfy({ $0.isASCII && $0.isHexDigit }),
            let value = UInt32(word, radix: 16), let scalar = Unicode.Scalar(value)
        else { return refuseEscape(from: start) }
        position += count
        text.append(contentsOf: String(scalar).utf8)
    }

    /// A backslash at the end of a line joins it with the next text. False where something else follows.
    private mutating func skipLineEndEscape() -> Bool {
        let start = position
        while byte == 0x20 || byte == 0x09 { position += 1 }
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
        if end > start + 1, bytes[start + 1] < 0x20 { end = start + 1 }
        report(.invalidEscape, start..<end, excerpt(start..<end))
        position = max(position, end)
    }
}
