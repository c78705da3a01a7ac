extension TOMLParser {
    mutating func parseHeader(into item: inout TOMLItem) {
        let start = position
        position += 1
        let isArray = byte == UInt8(ascii: "[")
        if isArray { position += 1 }
        item.keys = parseKey()
        guard !isLost else { return }
        skipSpace()
        let closing = isArray ? 2 : 1
        for _ in 0..<closing {
            guard byte == UInt8(ascii: "]") else {
                report(.invalidHeader, start..<max(position, start + 1))
                isLost = true
                return
            }
            position += 1
        }
        item.kind = .header(isArray: isArray)
    }

    mutating func parsePair(into item: inout TOMLItem) {
        item.keys = parseKey()
        guard !isLost else { return }
        skipSpace()
        guard byte == UInt8(ascii: "=") else {
            let name = item.keys.map(\.name).joined(separator: ".")
            report(.expectedEquals, (item.keys.first?.range.lowerBound ?? position)..<position, name)
            isLost = true
            return
        }
        position += 1
        skipSpace()
        item.kind = .pair(parseValue(depth: item.keys.count))
        if let fault = faults.last, fault.kind == .unquotedText, fault.range.upperBound == position {
            widen(fault)
        }
    }

    /// `a.b.c`, bare or quoted parts, spaces around the dots.
    mutating func parseKey() -> [TOMLItem.KeyPart] {
        var parts: [TOMLItem.KeyPart] = []
        while true {
            skipSpace()
            guard let part = parseKeyPart() else { return parts }
            parts.append(part)
            if parts.count > Self.deepest {
                report(.nestedTooDeep, part.range)
                isLost = true
                return parts
            }
            let end = position
            skipSpace()
            guard byte == UInt8(ascii: ".") else {
                position = end
                return parts
            }
            position += 1
        }
    }

    private mutating func parseKeyPart() -> TOMLItem.KeyPart? {
        let start = position
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            if peek(1) == byte, peek(2) == byte {
                report(.multilineKey, start..<start + 3)
                isLost = true
                return nil
            }
            let node = parseString()
            guard case .string(let name) = node.value else { return nil }
            return TOMLItem.KeyPart(name: name, range: node.range)
        }
        while position < bytes.count, Self.isBare(bytes[position]) { position += 1 }
        guard position > start else {
            reportMissingKey(at: start)
            return nil
        }
        return TOMLItem.KeyPart(name: String(decoding: bytes[start..<position], as: UTF8.self), range: start..<position)
    }

    private mutating func reportMissingKey(at start: Int) {
        isLost = true
        if start < bytes.count, Self.isForbidden(bytes[start]), !isAtLineEnd { return reportControl(at: start) }
        var end = start
        while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
        report(.expectedKey, start..<max(end, min(start + 1, bytes.count)))
    }

    /// Text without quotes goes on to the comment or the end of its line.
    private mutating func widen(_ fault: TOMLFault) {
        let line = bytes[fault.range.lowerBound..<endOfLine(from: position)].prefix { $0 != UInt8(ascii: "#") }
        let start = fault.range.lowerBound
        let end = (line.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start) + 1
        faults.removeLast()
        report(.unquotedText, start..<end, String(decoding: bytes[start..<end].prefix(60), as: UTF8.self))
        position = end
    }
}
