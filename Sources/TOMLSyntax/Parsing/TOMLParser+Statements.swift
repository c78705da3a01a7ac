extension TOMLParser {
    /// `[a.b]` or `[[a.b]]`; one with too few or too many brackets still opens its table, so that what follows is checked.
    mutating func parseHeader(into item: inout TOMLItem) {
        let start = position
        _ = take("[")
        var isArray = take("[")
        let isStray = skipStrayBrackets()
        isArray = isArray || isStray
        item.keys = parseKey()
        guard !isLost, abandonedAt == nil else { return }
        skipSpace()
        let (wanted, found) = (isArray ? 2 : 1, takeClosingBrackets())
        if isStray {
            while mark == UInt8(ascii: "]") || byte == 0x20 { position = endOfCharacter(at: position) }
        }
        if isStray || wanted != found {
            let name = item.keys.map(\.name).joined(separator: ".")
            let end = bytes[start..<position].lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start
            report(.invalidHeader, start..<end + 1, isStray ? "[[\(name)]]" : "")
            isLost = !isAtLineEnd && mark != UInt8(ascii: "#")
        }
        if !isLost { item.kind = .header(isArray: isArray || found > 1) }
    }

    /// Goes past the third bracket of `[[[`, and past the second of `[ [`; whether one stands there.
    private mutating func skipStrayBrackets() -> Bool {
        var end = position
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "[") { end += 1 }
        guard bytes[position..<end].contains(UInt8(ascii: "[")) else { return false }
        position = end
        return true
    }

    private mutating func takeClosingBrackets() -> Int {
        var count = 0
        while mark == UInt8(ascii: "]"), take("]") { count += 1 }
        return count
    }

    mutating func parsePair(into item: inout TOMLItem) {
        skipListMark()
        let start = position
        item.keys = parseKey()
        guard !isLost, abandonedAt == nil else { return }
        if mark == UInt8(ascii: "]") {
            return parseHeaderWithoutOpening(from: start, into: &item)
        }
        guard takeEquals(after: &item.keys) else { return }
        item.kind = .pair(parseValue(depth: item.keys.count))
        if case .pair(let node) = item.kind, swallowedStatement(node) { return }
        widenUnquotedText(inList: false)
    }

    /// What lists in letters put before each line, such as `•`, `2、` or `（2）`, where a pair stands behind it.
    private mutating func skipListMark() {
        // Keys begin with a letter; to look at each of them again would cost.
        guard byte | 0x20 < UInt8(ascii: "a") || byte >= 0x80 else { return }
        let line = bytes[position..<endOfLine(from: position, limit: min(position + 16, bytes.count))]
        let text = String(decoding: line, as: UTF8.self)
        guard let mark = Self.listMark(of: text) else { return }
        var next = position + mark.utf8.count
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        guard beginsPair(at: next) else { return }
        report(.expectedKey, position..<position + mark.utf8.count, mark)
        position = next
    }

    private static func listMark(of text: String) -> String? {
        guard let first = text.first else { return nil }
        if "•●·▪■◆○▶➢*".contains(first) { return String(first) }
        if "-–—".contains(first) { return text.dropFirst().first == " " ? String(first) : nil }
        let inside = text.drop { "（(".contains($0) }
        let digits = inside.prefix { $0.isNumber || "一二三四五六七八九十".contains($0) }
        guard !digits.isEmpty, let end = inside.dropFirst(digits.count).first, "、）)".contains(end) else { return nil }
        return String(text.prefix(text.count - inside.count + digits.count + 1))
    }

    /// `pack]` on a line of its own; in the middle of a line the bracket is one too many.
    private mutating func parseHeaderWithoutOpening(from start: Int, into item: inout TOMLItem) {
        let bracket = position..<endOfCharacter(at: position)
        let isArray = takeClosingBrackets() > 1
        let end = position
        skipSpace()
        isLost = !isAtLineEnd && mark != UInt8(ascii: "#")
        guard !isLost else { return report(.wrongBracket, bracket, "]") }
        item.kind = .header(isArray: isArray)
        report(.invalidHeader, start..<end)
    }

    /// Whether a line that could not be read was meant for a header: words in brackets, one of them wrong.
    func looksLikeHeader(at start: Int) -> Bool {
        if mark(at: start) == UInt8(ascii: "[") { return true }
        var line = bytes[start..<endOfLine(from: start)].prefix { $0 != UInt8(ascii: "#") }
        while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
        return line.last == UInt8(ascii: "]")
            && line.allSatisfy { byte in
                Self.isBare(byte) || [".", "[", "]", "{", "}", "(", " "].contains { UInt8(ascii: $0) == byte }
            }
    }

    /// Whether a multi-line string took in the statements up to the next one like it, since its own end is missing:
    /// its closing quotes stand where a statement's value begins, and what follows them is no statement.
    private mutating func swallowedStatement(_ node: TOMLNode) -> Bool {
        guard case .string = node.value, node.range.count > 6, abandonedAt == nil else { return false }
        var lineStart = node.range.upperBound
        while lineStart > node.range.lowerBound, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
        guard lineStart > node.range.lowerBound, beginsStatement(at: lineStart) else { return false }
        skipSpace()
        guard isAtLineEnd ? isTextAhead : mark != UInt8(ascii: "#") else { return false }
        report(.unterminatedString, node.range.lowerBound..<node.range.lowerBound + 3)
        abandonedAt = node.range.lowerBound
        return true
    }

    /// Whether the next line that is not empty can be no part of a document, being neither pair, header nor comment.
    private var isTextAhead: Bool {
        var offset = position
        while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
        guard offset < bytes.count, mark(at: offset) != UInt8(ascii: "["), mark(at: offset) != UInt8(ascii: "#") else {
            return false
        }
        return !(offset..<endOfLine(from: offset)).contains { mark(at: $0) == UInt8(ascii: "=") }
    }

    /// Text without quotes goes on to what ends its value, or to the end of its line.
    mutating func widenUnquotedText(inList: Bool) {
        guard let fault = faults.last, fault.kind == .unquotedText, fault.range.upperBound == position else { return }
        var end = position
        while !isAtLineEnd, byte != UInt8(ascii: "#"), !inList || !isSeparator(at: position) {
            position += 1
            if bytes[position - 1] != 0x20, bytes[position - 1] != 0x09 { end = position }
        }
        let range = fault.range.lowerBound..<end
        faults[faults.count - 1].range = range
        faults[faults.count - 1].subject = excerpt(range)
        let isClosed = bytes[range].contains(UInt8(ascii: "}"))
        if !inList, !isClosed, isPair(from: fault.range.lowerBound, equals: fault.range.upperBound) {
            faults[faults.count - 1].kind = .pairOutsideBraces
        }
    }

    /// Whether text without quotes is a key with one equals sign behind it, and so a pair that lacks its braces.
    private func isPair(from start: Int, equals end: Int) -> Bool {
        var offset = end
        while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "="), bytes[offset + 1] != bytes[offset] else {
            return false
        }
        return bytes[start..<end].allSatisfy { Self.isBare($0) || $0 == UInt8(ascii: ".") }
    }
}
