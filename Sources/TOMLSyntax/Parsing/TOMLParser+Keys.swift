extension TOMLParser {
    /// `a.b.c`, bare or quoted parts, spaces around the dots.
    mutating func parseKey() -> [TOMLItem.KeyPart] {
        skipSpace()
        guard let first = parseKeyPart() else { return [] }
        guard takeDot() else { return [first] }
        var parts: [TOMLItem.KeyPart] = []
        // A key of two parts often has a third one.
        parts.reserveCapacity(3)
        parts.append(first)
        repeat {
            skipSpace()
            guard let part = parseKeyPart() else { return parts }
            parts.append(part)
            if parts.count > Self.deepest {
                report(.nestedTooDeep, part.range)
                abandonedAt = part.range.lowerBound
                return parts
            }
        } while takeDot()
        return parts
    }

    /// Goes past a dot that follows, if with space before it.
    private mutating func takeDot() -> Bool {
        let end = position
        skipSpace()
        if mark == UInt8(ascii: "."), take(".") { return true }
        position = end
        return false
    }

    private mutating func parseKeyPart() -> TOMLItem.KeyPart? {
        let start = position
        if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") { return parseQuotedKeyPart() }
        var isBare = true
        while position < bytes.count {
            if !Self.isBare(bytes[position]) {
                guard isWordCharacter(at: position) else { break }
                isBare = false
            }
            position += 1
        }
        guard position > start else {
            reportNoKey(at: start)
            isLost = true
            return nil
        }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        if !isBare, let plain = plainName(name, at: start) {
            return TOMLItem.KeyPart(name: plain, range: start..<position)
        }
        if !isBare, String(validating: bytes[start..<position], as: UTF8.self) != nil {
            report(.unquotedKey, start..<position, excerpt(start..<position))
        }
        return TOMLItem.KeyPart(name: name, range: start..<position)
    }

    private mutating func reportNoKey(at start: Int) {
        let isRemark = open.isEmpty && byte == UInt8(ascii: "/") && peek(1) == byte
        let range = start..<(isRemark ? start + 2 : endOfCharacter(at: start))
        report(.expectedKey, range, isRemark ? excerpt(range) : "")
    }

    /// The name that was meant where only full-width letters and digits keep it from being a bare key; they are reported.
    private mutating func plainName(_ name: String, at start: Int) -> String? {
        let plain = FullWidthMark.halfWidth(name)
        guard plain != name, plain.utf8.allSatisfy(Self.isBare) else { return nil }
        let first = (start..<position).first { bytes[$0] >= 0x80 } ?? start
        report(.fullWidthMark, first..<first + 3, excerpt(first..<first + 3))
        return plain
    }

    private mutating func parseQuotedKeyPart() -> TOMLItem.KeyPart? {
        if byte < 0x80, peek(1) == byte, peek(2) == byte {
            report(.multilineKey, position..<position + 3)
            isLost = true
            return nil
        }
        if byte >= 0x80, !closesBeforeEquals {
            let quote = position..<endOfCharacter(at: position)
            report(.fullWidthMark, quote, excerpt(quote))
            position = quote.upperBound
            return parseKeyPart()
        }
        let node = parseString()
        guard case .string(let name) = node.value else {
            isLost = true
            return nil
        }
        return TOMLItem.KeyPart(name: name, range: node.range)
    }

    /// Whether a Chinese quote around a key has a partner.
    private var closesBeforeEquals: Bool {
        let rest = (position + 3)..<max(position + 3, endOfLine(from: position))
        let end = rest.first { mark(at: $0) == UInt8(ascii: "=") } ?? rest.upperBound
        return (rest.lowerBound..<end).contains { mark(at: $0) == mark }
    }
}
