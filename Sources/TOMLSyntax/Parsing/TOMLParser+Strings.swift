extension TOMLParser {
    /// A string in any of the four forms; the position is at its first quote.
    mutating func parseString() -> TOMLNode {
        guard byte < 0x80 else { return parseFullWidthString() }
        if let node = parsePlainString() { return node }
        let quote = byte
        let isMultiline = peek(1) == quote && peek(2) == quote
        let start = position
        position += isMultiline ? 3 : 1
        if isMultiline, isAtLineEnd, !isAtEnd { advanceLine() }
        var text: [UInt8] = []
        while true {
            if isAtEnd || (!isMultiline && isAtLineEnd) {
                return isMultiline ? unterminatedBlock(start) : unterminatedString(start)
            }
            if byte == quote, let end = closing(quote, isMultiline) {
                text.append(contentsOf: repeatElement(quote, count: end.kept))
                position += end.length
                return TOMLNode(.string(String(decoding: text, as: UTF8.self)), range: start..<position)
            }
            parseCharacter(isLiteral: quote == UInt8(ascii: "'"), isMultiline, into: &text)
        }
    }

    /// The short way for most strings, whose text is what stands between two quotes of one line; nil for every other.
    private mutating func parsePlainString() -> TOMLNode? {
        let start = position
        let quote = bytes[start]
        var end = start + 1
        while end < bytes.count, bytes[end] != quote {
            guard bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\\"), bytes[end] != 0x7F else { return nil }
            end += 1
        }
        guard end < bytes.count, end > start + 1 || peek(2) != quote else { return nil }
        position = end + 1
        return TOMLNode(.string(String(decoding: bytes[start + 1..<end], as: UTF8.self)), range: start..<position)
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

    private mutating func unterminatedBlock(_ start: Int) -> TOMLNode {
        report(.unterminatedString, start..<start + 3)
        abandonedAt = start
        return TOMLNode(.unreadable, range: start..<start + 3)
    }

    /// A string that its line does not close, unless a Chinese quote was meant to.
    private mutating func unterminatedString(_ start: Int) -> TOMLNode {
        let end = position
        if let node = closedByChineseQuote(start, within: end) { return node }
        report(.unterminatedString, start..<end)
        if let rest = endOfBrokenString(bytes[start]) { position = rest } else { isLost = true }
        return TOMLNode(.unreadable, range: start..<position)
    }

    /// Behind the quote on the next line that closes a string which a line end broke in two; nil where none does.
    private func endOfBrokenString(_ quote: UInt8) -> Int? {
        var start = position
        while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
        let end = endOfLine(from: start)
        guard start < end, bytes[position..<start].count(where: { $0 == 0x0A }) == 1, bytes[start] != UInt8(ascii: "#"),
            bytes[start] != UInt8(ascii: "["), !beginsPair(at: start),
            let close = bytes[start..<end].firstIndex(of: quote),
            bytes[start..<end].count(where: { $0 == quote }) % 2 == 1
        else { return nil }
        // A quote that text follows opens the next string.
        let isOpening = close == start && close + 1 < end && !isSeparator(at: close + 1) && bytes[close + 1] != 0x20
        return isOpening ? nil : close + 1
    }

    /// A string as a value. Where text follows its closing quote at once, that was not the one that was meant.
    mutating func parseQuotedValue() -> TOMLNode {
        let start = position
        let node = parseString()
        guard case .string = node.value, bytes[start] < 0x80, isFollowedByText, !isRemarkInBrackets else { return node }
        let isMultiline = node.range.count >= 6 && bytes[start..<start + 3].allSatisfy { $0 == bytes[start] }
        guard !isMultiline else { return node }
        if let node = closedByChineseQuote(start, within: position - 1) { return node }
        while !isAtLineEnd, isFollowedByText { position += 1 }
        report(.unbalancedQuotes, start..<position, excerpt(start..<position))
        isLost = true
        return TOMLNode(.unreadable, range: start..<position)
    }

    private var isFollowedByText: Bool {
        guard !isAtLineEnd, byte != 0x20, byte != 0x09, byte != 0x0D else { return false }
        if isSeparator(at: position) || mark == 0x20 || Self.isForbidden(byte) { return false }
        return mark != UInt8(ascii: ".") || !endsLine(after: endOfCharacter(at: position))
    }

    /// Whether nothing but space is left of a line.
    private func endsLine(after start: Int) -> Bool {
        let end = bytes[start...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.count
        return endOfLine(from: end, limit: min(end + 2, bytes.count)) == end
    }

    /// The string that begins at an ASCII quote and ends at a Chinese one, if such a one stands there without partner.
    private mutating func closedByChineseQuote(_ start: Int, within end: Int) -> TOMLNode? {
        guard let close = lonelyQuote(in: start + 1..<max(end, start + 1)) else { return nil }
        report(.fullWidthMark, close, excerpt(close))
        position = close.upperBound
        let text = String(decoding: bytes[start + 1..<close.lowerBound], as: UTF8.self)
        return TOMLNode(.string(text), range: start..<position)
    }

    /// The first closing Chinese quote without an opening one before it.
    private func lonelyQuote(in range: Range<Int>) -> Range<Int>? {
        var depth = 0
        for offset in range where bytes[offset] == 0xE2 {
            guard offset + 3 <= range.upperBound, bytes[offset + 1] == 0x80 else { continue }
            if bytes[offset + 2] == 0x9C { depth += 1 }
            guard bytes[offset + 2] == 0x9D else { continue }
            if depth == 0 { return offset..<offset + 3 }
            depth -= 1
        }
        return nil
    }

    /// A string in Chinese quotes: reported, and read as what was meant.
    private mutating func parseFullWidthString() -> TOMLNode {
        let start = position
        let quote = mark
        position += 3
        if opensPlainString(quote) {
            report(.fullWidthMark, start..<position, excerpt(start..<position))
            while byte == 0x20 { position += 1 }
            return parseString()
        }
        let inner = position
        while !isAtLineEnd, mark != quote { position += 1 }
        let close = position
        guard !isAtLineEnd else {
            report(.unterminatedString, start..<close)
            isLost = true
            return TOMLNode(.unreadable, range: start..<close)
        }
        position = endOfCharacter(at: close)
        report(.fullWidthQuotes, start..<position, excerpt(inner..<close))
        return TOMLNode(.string(String(decoding: bytes[inner..<close], as: UTF8.self)), range: start..<position)
    }

    /// Whether a whole string in plain quotes follows at once, so that the Chinese quote before it is one too many.
    private func opensPlainString(_ quote: UInt8) -> Bool {
        var offset = position
        while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        guard offset < bytes.count, bytes[offset] == quote else { return false }
        return bytes[(offset + 1)..<endOfLine(from: offset + 1)].contains(quote)
    }
}
