extension TOMLParser {
    /// The ASCII mark at the position; a full-width one counts as what was meant.
    var mark: UInt8 { byte < 0x80 ? byte : mark(at: position) }

    func mark(at offset: Int) -> UInt8 { FullWidthMark.at(offset, in: bytes)?.ascii ?? bytes[offset] }

    /// Goes past a mark if it stands here; a full-width one is reported and taken for what was meant.
    mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        if byte == UInt8(ascii: wanted) {
            position += 1
            return true
        }
        guard byte >= 0x80, let found = FullWidthMark.at(position, in: bytes), found.ascii == UInt8(ascii: wanted)
        else { return false }
        let range = position..<position + found.length
        if found.ascii == 0x20 { reportSpace(range) } else { report(.fullWidthMark, range, excerpt(range)) }
        position = range.upperBound
        return true
    }

    /// Goes past spaces and tabs. What only looks like space, or is not seen at all, is reported and passed too.
    mutating func skipSpace() {
        while !isAtEnd {
            if byte == 0x20 || byte == 0x09 {
                position += 1
            } else if byte >= 0x80 {
                guard skipInvisible() || (mark == 0x20 && take(" ")) else { return }
            } else {
                guard Self.isForbidden(byte), !isAtLineEnd else { return }
                reportControl(at: position)
                position += 1
            }
        }
    }

    /// A byte order mark or a zero-width space between words.
    private mutating func skipInvisible() -> Bool {
        guard isInvisible(at: position) else { return false }
        report(.controlCharacter, position..<position + 3, byte == 0xEF ? "U+FEFF" : "U+200B")
        position += 3
        return true
    }

    /// Whether U+FEFF or U+200B stands at an offset.
    func isInvisible(at offset: Int) -> Bool {
        guard offset + 2 < bytes.count else { return false }
        switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
        case (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x8B): return true
        default: return false
        }
    }

    /// Whether a character beyond ASCII belongs to a word: it is no mark and can be seen.
    func isWordCharacter(at offset: Int) -> Bool {
        bytes[offset] >= 0x80 && FullWidthMark.at(offset, in: bytes) == nil && !isInvisible(at: offset)
    }

    /// Whether what stands here ends a word: a separator or bracket, ASCII or full-width.
    func isSeparator(at offset: Int) -> Bool {
        let byte = bytes[offset] < 0x80 ? bytes[offset] : FullWidthMark.at(offset, in: bytes)?.ascii
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "="),
            UInt8(ascii: ";"):
            return true
        default: return false
        }
    }

    /// The text of a range for a sentence: at most 60 bytes of whole characters.
    func excerpt(_ range: Range<Int>) -> String {
        guard range.count > 60 else { return String(decoding: bytes[range], as: UTF8.self) }
        var end = range.lowerBound + 57
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self) + "…"
    }
}
