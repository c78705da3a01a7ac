extension TOMLParser {
    mutating func parseValue(depth: Int) -> TOMLNode {
        let start = position
        guard depth <= Self.deepest else {
            report(.nestedTooDeep, start..<endOfCharacter(at: start))
            abandonedAt = start
            return TOMLNode(.unreadable, range: start..<start)
        }
        switch mark {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return parseQuotedValue()
        case UInt8(ascii: "["): return parseArray(depth: depth)
        case UInt8(ascii: "{"): return parseInlineTable(depth: depth)
        default: return parseScalar()
        }
    }

    /// A value of a list or inline table; where none stands, that is reported and the next separator looked for.
    mutating func parseInnerValue(depth: Int) -> TOMLNode {
        guard startsValue else {
            let place = position
            report(.expectedValue, place..<place)
            skipToSeparator()
            return TOMLNode(.unreadable, range: place..<place)
        }
        let node = parseValue(depth: depth)
        if abandonedAt == nil { widenUnquotedText(inList: true) }
        return node
    }

    private mutating func parseArray(depth: Int) -> TOMLNode {
        let start = position
        _ = take("[")
        open.append(UInt8(ascii: "["))
        defer { open.removeLast() }
        var elements: [TOMLNode] = []
        while !isCut, skipTrivia() {
            if take("]") { return TOMLNode(.array(elements), range: start..<position) }
            if mark == UInt8(ascii: "}") {
                guard leaveAtStrayBracket(.unterminatedArray, openedAt: start) else { continue }
                return TOMLNode(.array(elements), range: start..<position)
            }
            let faultsBefore = faultCount
            elements.append(parseElement(depth: depth + 1))
            if abandonedAt != nil { return TOMLNode(.unreadable, range: start..<position) }
            if !isCut { separate(faultsBefore: faultsBefore) }
        }
        if !isCut, isAtLineEnd {
            isCut = true
            if !isEndHidden(since: start) { report(.unterminatedArray, start..<endOfCharacter(at: start)) }
        }
        return TOMLNode(.array(elements), range: start..<position)
    }

    /// A value, or a pair that lacks the braces around it.
    private mutating func parseElement(depth: Int) -> TOMLNode {
        let start = position
        let before = (told: faults.count, all: faultCount)
        let isWord = mark != UInt8(ascii: "[") && mark != UInt8(ascii: "{")
        let node = parseInnerValue(depth: depth)
        guard isWord, !isLost, abandonedAt == nil, !node.range.isEmpty else { return node }
        let end = position
        skipSpace()
        guard mark == UInt8(ascii: "="), beginsPair(at: start) else {
            position = end
            return node
        }
        faults.removeSubrange(min(before.told, faults.count)...)
        (faultCount, position) = (before.all, start)
        report(.pairOutsideBraces, node.range, excerpt(node.range))
        return parsePairsWithoutBrace(depth: depth)
    }

    /// The comma after an element; where it is missing, that is told unless the element has a fault already.
    private mutating func separate(faultsBefore: Int) {
        if isLost { skipToSeparator() }
        isLost = false
        let end = position
        guard skipTrivia() else { return }
        while takeRemark(hasFault: faultCount > faultsBefore) {
            guard skipTrivia() else { return }
        }
        if take(",") || mark == UInt8(ascii: "]") || mark == UInt8(ascii: "}") { return }
        if faultCount == faultsBefore { reportNoSeparator(behind: end) }
        if !startsValue { skipToSeparator() }
        _ = take(",")
    }

    /// Where a comma belongs behind a value and does not stand: right there, or in place of the mark that does.
    mutating func reportNoSeparator(behind end: Int) {
        let isMark = byte == UInt8(ascii: ";")
        report(.expectedSeparator, isMark ? position..<position + 1 : end..<end, isMark || startsValue ? "," : "")
        // A semicolon stands for the comma, and what follows it is the next value.
        if isMark { position += 1 }
    }
}
