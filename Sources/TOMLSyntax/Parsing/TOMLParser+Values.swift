extension TOMLParser {
    mutating func parseValue(depth: Int) -> TOMLNode {
        let start = position
        guard depth <= Self.deepest else {
            report(.nestedTooDeep, start..<min(start + 1, bytes.count))
            isLost = true
            return TOMLNode(.unreadable, range: start..<start)
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return parseString()
        case UInt8(ascii: "["): return parseArray(depth: depth)
        case UInt8(ascii: "{"): return parseInlineTable(depth: depth)
        default: return parseScalar()
        }
    }

    private mutating func parseArray(depth: Int) -> TOMLNode {
        let start = position
        position += 1
        var elements: [TOMLNode] = []
        while true {
            skipTrivia()
            if isAtEnd { return unterminated(.unterminatedArray, start) }
            if byte == UInt8(ascii: "]") { break }
            elements.append(parseValue(depth: depth + 1))
            if isLost { return TOMLNode(.unreadable, range: start..<position) }
            skipTrivia()
            if byte == UInt8(ascii: ",") { position += 1; continue }
            if byte == UInt8(ascii: "]") { break }
            guard !isAtEnd, !looksLikeNewStatement else { return unterminated(.unterminatedArray, start) }
            report(.expectedSeparator, position..<position + 1)
            guard startsValue(byte) else {
                isLost = true
                return TOMLNode(.unreadable, range: start..<position)
            }
        }
        position += 1
        return TOMLNode(.array(elements), range: start..<position)
    }

    /// Inside a list a line of the form `key = …` means that the list was never closed.
    private var looksLikeNewStatement: Bool { byte == UInt8(ascii: "=") }

    private mutating func parseInlineTable(depth: Int) -> TOMLNode {
        let start = position
        position += 1
        var pairs: [TOMLItem] = []
        skipSpace()
        while byte != UInt8(ascii: "}") {
            guard let pair = parseInlinePair(depth: depth, start: start) else {
                return TOMLNode(.unreadable, range: start..<position)
            }
            pairs.append(pair)
            skipSpace()
            if byte == UInt8(ascii: "}") { break }
            guard byte == UInt8(ascii: ",") else { return unseparated(start) }
            let comma = position
            position += 1
            skipSpace()
            if byte == UInt8(ascii: "}") { report(.trailingCommaInInlineTable, comma..<comma + 1) }
        }
        position += 1
        var assembly = TOMLAssembly(faults: [])
        for pair in pairs { assembly.add(pair) }
        faults += assembly.faults
        return TOMLNode(.table(assembly.root.frozen(isInline: true)), range: start..<position)
    }

    private mutating func parseInlinePair(depth: Int, start: Int) -> TOMLItem? {
        if isAtEnd { _ = unterminated(.unterminatedInlineTable, start); return nil }
        if isAtLineEnd || byte == UInt8(ascii: "#") {
            _ = unterminated(isAtLineEnd ? .lineEndInInlineTable : .unterminatedInlineTable, start)
            return nil
        }
        let first = position
        var item = TOMLItem(
            kind: .invalid(isHeader: false), keys: [], range: first..<first, comment: nil, hasBlankLineBefore: false)
        item.keys = parseKey()
        guard !isLost else { return nil }
        skipSpace()
        guard byte == UInt8(ascii: "=") else {
            report(.expectedEquals, first..<position, item.keys.map(\.name).joined(separator: "."))
            isLost = true
            return nil
        }
        position += 1
        skipSpace()
        item.kind = .pair(parseValue(depth: depth + item.keys.count))
        item.range = first..<position
        return isLost ? nil : item
    }

    private mutating func unseparated(_ start: Int) -> TOMLNode {
        let kind: TOMLFault.Kind =
            isAtEnd
            ? .unterminatedInlineTable
            : isAtLineEnd ? .lineEndInInlineTable : .expectedSeparator
        if kind == .expectedSeparator {
            report(kind, position..<position + 1)
            isLost = true
            return TOMLNode(.unreadable, range: start..<position)
        }
        return unterminated(kind, start)
    }

    mutating func unterminated(_ kind: TOMLFault.Kind, _ start: Int) -> TOMLNode {
        report(kind, start..<start + 1)
        isLost = true
        position = min(position, bytes.count)
        return TOMLNode(.unreadable, range: start..<position)
    }

    /// Space, line ends and comments, as lists may have them.
    private mutating func skipTrivia() {
        while !isAtEnd {
            skipSpace()
            if byte == UInt8(ascii: "#") {
                _ = parseComment()
            } else if isAtLineEnd, !isAtEnd {
                advanceLine()
            } else {
                return
            }
        }
    }

    private func startsValue(_ byte: UInt8) -> Bool {
        Self.isBare(byte)
            || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{")].contains(byte)
    }
}
