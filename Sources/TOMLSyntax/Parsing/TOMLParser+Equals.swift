// Between a key and its value.
extension TOMLParser {
    /// The equals sign after a key and the space around it. A colon is reported and taken for one; a key of several words
    /// is taken for the one that they make with hyphens.
    mutating func takeEquals(after keys: inout [TOMLItem.KeyPart]) -> Bool {
        let start = keys.first?.range.lowerBound ?? position
        let end = position
        skipSpace()
        if mark == UInt8(ascii: ":") {
            takeColon(after: start..<end)
        } else if byte >= 0x80, take("=") {
            skipSecondEquals()
        } else if take("=") {
            reportSecondEquals()
        } else if !takeWords(of: &keys) {
            reportNoEquals(after: start..<end)
            isLost = true
            return false
        }
        skipSpace()
        return true
    }

    private mutating func takeColon(after key: Range<Int>) {
        let colon = position..<endOfCharacter(at: position)
        var end = colon.upperBound
        position = end
        skipSpace()
        if mark == UInt8(ascii: "=") {
            position = endOfCharacter(at: position)
            end = position
        }
        report(
            colon.count == 1 ? .expectedEquals : .fullWidthMark, colon.lowerBound..<end, excerpt(key) + excerpt(colon))
    }

    /// Behind a mark that was taken for the equals sign, that itself is no second fault.
    private mutating func skipSecondEquals() {
        skipSpace()
        if mark == UInt8(ascii: "=") { position = endOfCharacter(at: position) }
    }

    /// `==`, as programs compare.
    private mutating func reportSecondEquals() {
        skipSpace()
        guard mark == UInt8(ascii: "=") else { return }
        let second = position..<endOfCharacter(at: position)
        report(.expectedValue, second, "=")
        position = second.upperBound
    }

    /// The further words of a key that was written with spaces, such as `superseded by =`, up to behind the equals sign.
    private mutating func takeWords(of keys: inout [TOMLItem.KeyPart]) -> Bool {
        guard let last = keys.last, isBareWord(last.range), !Self.connectives.contains(last.name) else { return false }
        var (names, end, offset) = ([last.name], last.range.upperBound, position)
        while offset < bytes.count, Self.isBare(bytes[offset]) {
            let word = offset
            while offset < bytes.count, Self.isBare(bytes[offset]) { offset += 1 }
            names.append(String(decoding: bytes[word..<offset], as: UTF8.self))
            end = offset
            while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
        }
        guard names.count > 1, offset < bytes.count, mark(at: offset) == UInt8(ascii: "=") else { return false }
        let range = last.range.lowerBound..<end
        report(.expectedEquals, range, excerpt(range))
        keys[keys.count - 1] = TOMLItem.KeyPart(name: names.joined(separator: "-"), range: range)
        position = endOfCharacter(at: offset)
        return true
    }

    private func isBareWord(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(Self.isBare) && !range.isEmpty }

    private mutating func reportNoEquals(after key: Range<Int>) {
        while let last = faults.last, last.kind == .unquotedKey, last.range.lowerBound >= key.lowerBound {
            withdrawLastFault()
        }
        let word = excerpt(key)
        // A comma would not do in place of a word that joins two conditions.
        if Self.connectives.contains(word), let last = faults.last, last.kind == .expectedSeparator,
            last.range.isEmpty, last.range.upperBound <= key.lowerBound,
            bytes[last.range.upperBound..<key.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x09 })
        {
            withdrawLastFault()
        }
        report(.expectedEquals, key, comparison.map { "\(word) \($0)" } ?? word)
    }

    /// The words that join conditions in sentences and in other languages.
    static let connectives: Set<String> = [
        "and", "or", "AND", "OR", "And", "Or", "并且", "而且", "且", "和", "同时", "或", "或者",
    ]

    /// The sign that compares in other languages, where one stands at the position.
    private var comparison: String? {
        guard !isAtLineEnd else { return nil }
        let rest = String(decoding: bytes[position..<min(position + 6, bytes.count)], as: UTF8.self)
        return TOMLFault.comparisons.first { rest.hasPrefix($0) }
    }
}
