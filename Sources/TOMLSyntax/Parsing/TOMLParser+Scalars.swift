extension TOMLParser {
    /// A number, date, time or boolean: the word up to the next separator.
    mutating func parseScalar() -> TOMLNode {
        let start = position
        while position < bytes.count, isScalarByte(at: position, from: start) { position += 1 }
        let range = start..<position
        guard !range.isEmpty else { return refuseMissing(at: start) }
        let word = Array(bytes[range])
        switch ScalarReader.read(word) {
        case .success(let value): return TOMLNode(value, range: range)
        case .failure(let kind):
            faults.append(TOMLFault(kind.kind, range: range, subject: String(decoding: word.prefix(60), as: UTF8.self)))
            return TOMLNode(.unreadable, range: range)
        }
    }

    /// Words go on to the next separator; one space inside stands between a date and a time.
    private func isScalarByte(at offset: Int, from start: Int) -> Bool {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "="), 0x09, 0x0A:
            return false
        case 0x0D: return !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
        case 0x20:
            return offset - start == 10 && bytes[start + 4] == UInt8(ascii: "-") && offset + 2 < bytes.count
                && ScalarReader.isDigit(bytes[offset + 1]) && ScalarReader.isDigit(bytes[offset + 2])
        default: return true
        }
    }

    private mutating func refuseMissing(at start: Int) -> TOMLNode {
        if byte == UInt8(ascii: "="), start > 0 {
            report(.expectedValue, start..<start + 1)
        } else {
            report(.expectedValue, start..<start)
        }
        isLost = true
        return TOMLNode(.unreadable, range: start..<start)
    }
}
