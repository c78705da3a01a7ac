/// Reads the statements of a document, going on after each fault.
struct TOMLParser {
    let bytes: [UInt8]
    var position = 0
    var items: [TOMLItem] = []
    var comments: [Range<Int>] = []
    var faults: [TOMLFault] = []
    /// How many faults there were, those beyond the limit too.
    var faultCount = 0
    /// Set where a key or value cannot be read; reading goes on behind the next separator or at the next line.
    var isLost = false
    /// Set where a list or table was left open, so that the statements after it have begun.
    var isCut = false
    /// The brackets that are open around the position, and how many of them were when its line began.
    var open: [UInt8] = []
    var openAtLineStart = 0
    /// Where a pair of an inline table ended that could not be read.
    var skippedTo: Int?
    /// How far in the statement begins; what stands further in goes on with it.
    var margin = 0
    /// What the file was saved as instead of UTF-8, so that nothing of it can be read; nil for UTF-8.
    let foreignEncoding: String?
    private let isUTF8: Bool
    /// Where a statement broke off that spans lines; reading goes on at the next line that looks like a statement.
    var abandonedAt: Int?

    static let deepest = 100
    /// More faults than this are not told: nobody reads them, and a wrong file must not fill a terminal.
    static let mostFaults = 1_000

    /// Statements are about as long as this; room for them all at once is cheaper than to move them again and again.
    private static let bytesOfItem = 32

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        foreignEncoding = ForeignEncoding.name(of: bytes, isUTF8: isUTF8)
    }

    /// The byte at the position; 0 at the end (NUL is no legal byte of a document).
    var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }
    var isAtEnd: Bool { position >= bytes.count }

    func peek(_ distance: Int) -> UInt8 {
        position + distance < bytes.count ? bytes[position + distance] : 0
    }

    mutating func parseDocument() {
        if let encoding = foreignEncoding { return report(.invalidUTF8, 0..<0, encoding) }
        if !isUTF8 { findInvalidUTF8() }
        items.reserveCapacity(bytes.count / Self.bytesOfItem)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        var isAfterBlankLine = false
        while !isAtEnd {
            let lineStart = position
            skipSpace()
            if isAtLineEnd {
                isAfterBlankLine = !items.isEmpty
                advanceLine()
            } else {
                margin = position - lineStart
                parseStatement(afterBlankLine: isAfterBlankLine)
                isAfterBlankLine = false
            }
        }
    }

    private mutating func parseStatement(afterBlankLine: Bool) {
        let start = position
        let before = (told: faults.count, all: faultCount)
        (isLost, isCut, abandonedAt, skippedTo, openAtLineStart) = (false, false, nil, nil, 0)
        var item = TOMLItem(
            kind: .invalid(isHeader: false), keys: [], range: start..<start, comment: nil,
            hasBlankLineBefore: afterBlankLine)
        switch mark {
        case UInt8(ascii: "#"):
            item.kind = .comment
            item.range = parseComment()
        case UInt8(ascii: "["): parseHeader(into: &item)
        default: parsePair(into: &item)
        }
        if item.kind != .comment {
            item.range = start..<position
            if item.kind == .invalid(isHeader: false) { item.kind = .invalid(isHeader: looksLikeHeader(at: start)) }
            item.comment = isLost || abandonedAt != nil ? nil : parseLineEnd(after: item)
            resume(faultsBefore: before.told)
            if faultCount > before.all { skipContinuation() }
        }
        items.append(item)
        if !isAtEnd, isAtLineEnd { advanceLine() }
    }

    /// After a statement only a comment may stand on its line; after a value that could not be read, or not whole,
    /// anything may.
    private mutating func parseLineEnd(after item: TOMLItem) -> Range<Int>? {
        skipSpace()
        if mark == UInt8(ascii: "#") { return parseComment() }
        guard !isAtEnd, !isAtLineEnd else { return nil }
        let rest = restOfLine
        isLost = true
        if case .pair(let node) = item.kind, case .unreadable = node.value { return nil }
        if skippedTo != nil { return nil }
        report(.expectedLineEnd, rest, excerpt(rest))
        return nil
    }

    /// What stands on the line from the position on, without the space and the comment at its end.
    private var restOfLine: Range<Int> {
        var end = position
        var offset = position
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != UInt8(ascii: "#") {
            if bytes[offset] != 0x20, bytes[offset] != 0x09, bytes[offset] != 0x0D { end = offset + 1 }
            offset += 1
        }
        return position..<max(end, position + 1)
    }

    /// From `#` to the end of the line.
    mutating func parseComment() -> Range<Int> {
        let start = position
        _ = take("#")
        position = endOfLine(from: start)
        for offset in start..<position where Self.isForbidden(bytes[offset]) { reportControl(at: offset) }
        comments.append(start..<position)
        return start..<position
    }
}
