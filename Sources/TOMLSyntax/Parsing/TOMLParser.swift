/// Reads the statements of a document, going on after each fault.
struct TOMLParser {
    let bytes: [UInt8]
    var position = 0
    var items: [TOMLItem] = []
    var comments: [Range<Int>] = []
    var faults: [TOMLFault] = []
    /// Set where a statement cannot be read further; what follows begins at the next line that looks like a statement.
    var isLost = false

    static let deepest = 100

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The byte at the position; 0 at the end (NUL is no legal byte of a document).
    var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }
    var isAtEnd: Bool { position >= bytes.count }

    func peek(_ distance: Int) -> UInt8 {
        position + distance < bytes.count ? bytes[position + distance] : 0
    }

    mutating func parseDocument() {
        findInvalidUTF8()
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        var isAfterBlankLine = false
        while !isAtEnd {
            skipSpace()
            if isAtLineEnd {
                isAfterBlankLine = !items.isEmpty
                advanceLine()
            } else {
                parseStatement(afterBlankLine: isAfterBlankLine)
                isAfterBlankLine = false
            }
        }
    }

    private mutating func parseStatement(afterBlankLine: Bool) {
        let start = position
        isLost = false
        var item = TOMLItem(
            kind: .invalid(isHeader: byte == UInt8(ascii: "[")), keys: [], range: start..<start, comment: nil,
            hasBlankLineBefore: afterBlankLine)
        switch byte {
        case UInt8(ascii: "#"):
            item.kind = .comment
            item.range = parseComment()
        case UInt8(ascii: "["): parseHeader(into: &item)
        default: parsePair(into: &item)
        }
        if item.kind != .comment {
            item.range = start..<position
            item.comment = isLost ? nil : parseLineEnd()
            if isLost { synchronise(from: start) }
        }
        items.append(item)
        if !isAtEnd, isAtLineEnd { advanceLine() }
    }

    /// After a statement only a comment may stand on its line.
    private mutating func parseLineEnd() -> Range<Int>? {
        skipSpace()
        if byte == UInt8(ascii: "#") { return parseComment() }
        guard !isAtEnd, !isAtLineEnd else { return nil }
        let start = position
        let end = endOfLine(from: start)
        let word = String(decoding: bytes[start..<end].prefix(40), as: UTF8.self)
        faults.append(TOMLFault(.expectedLineEnd, range: start..<end, subject: word))
        isLost = true
        return nil
    }

    mutating func parseComment() -> Range<Int> {
        let start = position
        position = endOfLine(from: start)
        for offset in start..<position where Self.isForbidden(bytes[offset]) { reportControl(at: offset) }
        comments.append(start..<position)
        return start..<position
    }

    mutating func report(_ kind: TOMLFault.Kind, _ range: Range<Int>, _ subject: String = "") {
        faults.append(TOMLFault(kind, range: range, subject: subject))
    }

    mutating func reportControl(at offset: Int) {
        let digits = String(bytes[offset], radix: 16, uppercase: true)
        report(.controlCharacter, offset..<offset + 1, "U+" + String(repeating: "0", count: 4 - digits.count) + digits)
    }

    /// Control characters but the tab. Source: TOML 1.0, Comment and Strings.
    static func isForbidden(_ byte: UInt8) -> Bool { (byte < 0x20 && byte != 0x09) || byte == 0x7F }
}
