extension TOMLParser {
    mutating func report(
        _ kind: TOMLFault.Kind, _ range: Range<Int>, _ subject: String = "", first: Range<Int>? = nil
    ) {
        // Space before a mark that was looked for in vain is read twice.
        if let last = faults.last, last.kind == kind, last.range == range { return }
        faultCount += 1
        guard faults.count <= Self.mostFaults else { return }
        faults.append(TOMLFault(kind, range: range, subject: subject, first: first))
    }

    /// Takes back what was reported last, since something else explains it better.
    mutating func withdrawLastFault() {
        faults.removeLast()
        faultCount -= 1
    }

    /// Spaces of another width, one after another, are one fault.
    mutating func reportSpace(_ range: Range<Int>) {
        guard let last = faults.last, last.kind == .fullWidthSpace, last.range.upperBound >= range.lowerBound,
            last.range.lowerBound <= range.lowerBound
        else { return report(.fullWidthSpace, range, excerpt(range)) }
        faults[faults.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
    }

    /// Control characters one after another are one fault.
    mutating func reportControl(at offset: Int) {
        if let last = faults.last, last.kind == .controlCharacter, last.range.upperBound == offset {
            return faults[faults.count - 1].range = last.range.lowerBound..<offset + 1
        }
        let digits = String(bytes[offset], radix: 16, uppercase: true)
        report(.controlCharacter, offset..<offset + 1, "U+" + String(repeating: "0", count: 4 - digits.count) + digits)
    }

    /// Control characters but the tab. Source: TOML 1.0, Comment and Strings.
    static func isForbidden(_ byte: UInt8) -> Bool { (byte < 0x20 && byte != 0x09) || byte == 0x7F }

    /// Reports each run of bytes that is no UTF-8.
    mutating func findInvalidUTF8() {
        var offset = 0
        var start: Int?
        while offset < bytes.count {
            let length = ForeignEncoding.sequenceLength(bytes, at: offset)
            if length == 0 {
                start = start ?? offset
            } else if let first = start {
                report(.invalidUTF8, first..<offset)
                start = nil
            }
            offset += max(1, length)
        }
        if let start { report(.invalidUTF8, start..<bytes.count) }
    }
}
