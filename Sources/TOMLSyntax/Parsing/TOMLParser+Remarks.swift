// Remarks in round brackets behind a value, as letters have them: `["answered"（已答复）, "concluded"]`.
extension TOMLParser {
    /// Nobody writes longer ones; looking no further, many open brackets do not cost the square of their number.
    private static let longestRemark = 200

    /// Whether a remark follows a text at once, the quote before it being the text's end.
    ///
    /// In a list or table it has to end where its value does. Elsewhere it is the rest of the line, in which another quote
    /// would make it part of the text.
    var isRemarkInBrackets: Bool {
        guard open.isEmpty else { return remarkInBrackets != nil }
        guard !isAtEnd, roundBracket(at: position)?.step == 1 else { return false }
        return !bytes[position..<endOfLine(from: position)].contains {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
    }

    /// Goes past a remark behind a value of a list or table, and tells it unless the value has a fault already.
    mutating func takeRemark(hasFault: Bool) -> Bool {
        guard let remark = remarkInBrackets else { return false }
        if !hasFault { report(.expectedSeparator, remark, excerpt(remark)) }
        position = remark.upperBound
        return true
    }

    /// Round brackets at the position with their partners, without quotes inside, and behind them the end of the value.
    private var remarkInBrackets: Range<Int>? {
        guard !isAtEnd, roundBracket(at: position)?.step == 1, faultCount < Self.mostFaults else { return nil }
        let limit = min(position + Self.longestRemark, bytes.count)
        var (depth, end) = (0, position)
        repeat {
            guard end < limit else { return nil }
            switch bytes[end] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"), 0x0A: return nil
            default: break
            }
            let bracket = roundBracket(at: end)
            depth += bracket?.step ?? 0
            end += bracket?.length ?? 1
        } while depth > 0
        var next = end
        while next < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] != 0x0A else { return position..<end }
        return isSeparator(at: next) && mark(at: next) != UInt8(ascii: "=") ? position..<end : nil
    }

    /// A round bracket at an offset: 1 for one that opens, -1 for one that closes, and its length in bytes.
    private func roundBracket(at offset: Int) -> (step: Int, length: Int)? {
        switch bytes[offset] {
        case UInt8(ascii: "("): return (1, 1)
        case UInt8(ascii: ")"): return (-1, 1)
        case 0xEF where bytes[offset...].starts(with: "（".utf8): return (1, 3)
        case 0xEF where bytes[offset...].starts(with: "）".utf8): return (-1, 3)
        default: return nil
        }
    }
}
