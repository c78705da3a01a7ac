extension TOMLParser {
    /// Goes on after a fault, so that it hides no other.
    mutating func resume(faultsBefore: Int) {
        guard let place = abandonedAt else {
            if isLost { position = endOfLine(from: position) }
            return
        }
        position = endOfLine(from: place)
        while !isAtEnd {
            let end = position
            advanceLine()
            if isAtEnd || beginsStatement(at: position) {
                position = end
                break
            }
            position = endOfLine(from: position)
        }
        forget(faultsBefore: faultsBefore)
    }

    /// What follows is read again as statements: its faults and comments are not told twice.
    private mutating func forget(faultsBefore: Int) {
        guard faultsBefore < faults.count else { return }
        let kept = faults[faultsBefore...].filter { $0.range.lowerBound < position }
        faults.replaceSubrange(faultsBefore..., with: kept)
        while let last = comments.last, last.lowerBound >= position { comments.removeLast() }
    }

    /// Passes what is left of a broken list or table on the next lines, which is no fault of its own.
    mutating func skipContinuation() {
        var missing = faultAtLineEnd
        while !isAtEnd, isAtLineEnd {
            let end = position
            advanceLine()
            let line = position
            skipIndent()
            guard continues(lineAt: line) || completesLine(lacking: missing) else {
                position = end
                return
            }
            missing = nil
            if byte == UInt8(ascii: "#") { _ = parseComment() } else { position = endOfLine(from: position) }
        }
    }

    private mutating func skipIndent() {
        while byte == 0x20 || byte == 0x09 { position += 1 }
    }

    /// Whether a line only goes on with a broken statement: closing brackets alone, or text further in that no
    /// statement could be. The position is behind the line's space.
    private func continues(lineAt line: Int) -> Bool {
        guard !isAtLineEnd else { return false }
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { return isClosersOnly(at: position) }
        guard position - line > margin else { return false }
        if byte == UInt8(ascii: "[") { return headerName(at: position) == nil }
        return !beginsPair(at: position)
    }

    /// What is wrong with the end of the line before the position; nil where its last fault stands further in.
    private var faultAtLineEnd: TOMLFault.Kind? {
        guard let last = faults.last, last.range.upperBound <= position,
            bytes[last.range.upperBound..<position].allSatisfy({ $0 == 0x20 })
        else { return nil }
        return last.kind
    }

    /// Whether a line is what the one before lacks, since a line end stands between them.
    private func completesLine(lacking kind: TOMLFault.Kind?) -> Bool {
        switch kind {
        case .expectedEquals: mark == UInt8(ascii: "=")
        case .expectedValue:
            !isAtLineEnd && mark != UInt8(ascii: "[") && mark != UInt8(ascii: "#")
                && !(position..<endOfLine(from: position)).contains { mark(at: $0) == UInt8(ascii: "=") }
        default: false
        }
    }

    private func isClosersOnly(at start: Int) -> Bool {
        var offset = start
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != UInt8(ascii: "#") {
            switch bytes[offset] {
            case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), 0x20, 0x09, 0x0D: offset += 1
            default: return false
            }
        }
        return true
    }

    /// Whether a value can begin at the position.
    var startsValue: Bool { !isAtLineEnd && !isSeparator(at: position) }

    /// Whether a string without its closing quote swallowed what would have closed the list or table.
    func isEndHidden(since start: Int) -> Bool {
        guard let fault = faults.last, fault.kind == .unterminatedString || fault.kind == .unbalancedQuotes else {
            return false
        }
        return fault.range.lowerBound > start
    }

    /// Goes to the next comma or closing bracket of what is being read, or to the end of the line.
    mutating func skipToSeparator() {
        var depth = 0
        while !isAtLineEnd {
            switch mark {
            case UInt8(ascii: "#"): return
            case UInt8(ascii: ","): if depth == 0 { return }
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == 0 { return }
                depth -= 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                position = endOfPlainString(from: position, limit: bytes.count) - 1
            default: break
            }
            position += 1
        }
    }

    /// Behind the closing quote on the same line; behind the quote alone where there is none, or where it ends a word.
    func endOfPlainString(from start: Int, limit: Int) -> Int {
        let quote = bytes[start]
        guard quote < 0x80, mayStandBeforeString(start - 1) else { return start + 1 }
        var offset = start + 1
        while offset < limit, bytes[offset] != 0x0A {
            if bytes[offset] == quote { return offset + 1 }
            offset += bytes[offset] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
        }
        return start + 1
    }

    private func mayStandBeforeString(_ offset: Int) -> Bool {
        guard offset >= 0 else { return true }
        switch bytes[offset] {
        case 0x20, 0x09, 0x0A, UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"): return true
        case 0x80...: return offset >= 2 && FullWidthMark.at(offset - 2, in: bytes) != nil
        default: return false
        }
    }
}
