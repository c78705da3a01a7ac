extension TOMLParser {
    mutating func parseInlineTable(depth: Int) -> TOMLNode {
        let start = position
        _ = take("{")
        return parseEntries(from: start, depth: depth, hasBrace: true)
    }

    /// The pairs of a table in a list whose opening brace is missing: up to its closing one, or to what is no pair.
    mutating func parsePairsWithoutBrace(depth: Int) -> TOMLNode {
        parseEntries(from: position, depth: depth, hasBrace: false)
    }

    private mutating func parseEntries(from start: Int, depth: Int, hasBrace: Bool) -> TOMLNode {
        open.append(UInt8(ascii: "{"))
        defer { open.removeLast() }
        var pairs = InlinePairs()
        var comma: Range<Int>?
        var spansLines = false
        while abandonedAt == nil, !isCut {
            skipInside(spansLines: spansLines)
            if isAtLineEnd || mark == UInt8(ascii: "#") {
                guard hasBrace, !spansLines, goesOn(openedAt: start) else { break }
                spansLines = true
            } else if mark == UInt8(ascii: "}") {
                if let comma, !spansLines { report(.trailingCommaInInlineTable, comma) }
                _ = take("}")
                break
            } else if mark == UInt8(ascii: "]") {
                if !hasBrace || leaveAtStrayBracket(.unterminatedInlineTable, openedAt: start) { break }
            } else if comma != nil, isNextTable {
                // Only the next table of a list begins like that: this one lacks its end.
                report(.unterminatedInlineTable, start..<endOfCharacter(at: start))
                break
            } else {
                guard hasBrace || beginsPair(at: position) else { break }
                comma = parseEntry(depth: depth, spansLines: spansLines, into: &pairs)
            }
        }
        guard abandonedAt == nil else { return TOMLNode(.unreadable, range: start..<position) }
        for fault in pairs.faults { report(fault.kind, fault.range, fault.subject, first: fault.first) }
        return TOMLNode(.table(pairs.frozen()), range: start..<position)
    }

    private var isNextTable: Bool { mark == UInt8(ascii: "{") && open.dropLast().last == UInt8(ascii: "[") }

    /// At the end of the line: whether the table was meant to go on over the next ones. Tells of either mistake.
    private mutating func goesOn(openedAt start: Int) -> Bool {
        guard !isEndHidden(since: start) else { return false }
        let goesOn = closesLater(from: position)
        if !goesOn, skippedTo == position { return hidesEnd(openedAt: start) }
        report(goesOn ? .lineEndInInlineTable : .unterminatedInlineTable, start..<endOfCharacter(at: start))
        return goesOn
    }

    /// Where a broken pair took in the rest of the line, it may hold the closing brace: that is not told as missing.
    /// Text alone after the opening brace is no pair: there the brace is what is wrong.
    private mutating func hidesEnd(openedAt start: Int) -> Bool {
        guard let last = faults.last, last.kind == .expectedEquals, last.range.lowerBound > start,
            bytes[start + 1..<last.range.lowerBound].allSatisfy({ $0 == 0x20 }),
            bytes[last.range.upperBound..<position].allSatisfy({ $0 == 0x20 })
        else { return false }
        withdrawLastFault()
        report(.unterminatedInlineTable, start..<endOfCharacter(at: start))
        return false
    }

    /// One pair and the comma after it; the comma's place where there is one.
    private mutating func parseEntry(depth: Int, spansLines: Bool, into pairs: inout InlinePairs) -> Range<Int>? {
        let faultsBefore = faultCount
        if let (keys, node) = parseInlinePair(depth: depth) { pairs.add(node, at: keys) }
        guard abandonedAt == nil, !isCut else { return nil }
        if isLost { skipPair() }
        isLost = false
        let end = position
        skipInside(spansLines: spansLines)
        while takeRemark(hasFault: faultCount > faultsBefore) { skipInside(spansLines: spansLines) }
        if !isAtLineEnd, !endsEntry {
            let isNewLine = spansLines && bytes[end..<position].contains(0x0A)
            if faultCount == faultsBefore, !isNewLine {
                reportNoSeparator(behind: end)
            }
            if !startsValue { skipToSeparator() }
        }
        let comma = position
        return take(",") ? comma..<position : nil
    }

    /// Goes past what is left of a broken pair, brackets without partner included.
    private mutating func skipPair() {
        skipToSeparator()
        while mark == UInt8(ascii: "]"), strayBracket == .extra {
            position = endOfCharacter(at: position)
            skipToSeparator()
        }
        if mark == UInt8(ascii: ","), isEquals(after: endOfCharacter(at: position)) {
            position = endOfCharacter(at: position)
            skipToSeparator()
        }
        skippedTo = position
    }

    /// Whether an equals sign comes next, so that the comma before it stands inside a pair.
    private func isEquals(after start: Int) -> Bool {
        var offset = start
        while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
        return offset < bytes.count && mark(at: offset) == UInt8(ascii: "=")
    }

    private var endsEntry: Bool {
        switch mark {
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "#"): true
        default: false
        }
    }

    private mutating func parseInlinePair(depth: Int) -> (keys: [TOMLItem.KeyPart], node: TOMLNode)? {
        var keys = parseKey()
        guard abandonedAt == nil else { return nil }
        guard !isLost, takeEquals(after: &keys) else {
            isLost = true
            return nil
        }
        return (keys, parseInnerValue(depth: depth + keys.count))
    }
}
