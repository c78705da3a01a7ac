/// The two kinds of value that take time to write.
extension [UInt8] {
    mutating func append(decimal number: Int64) {
        guard number >= 0 else { return append(contentsOf: String(number).utf8) }
        var digits = (UInt64(0), UInt64(0), UInt64(0))
        Swift.withUnsafeMutableBytes(of: &digits) { buffer in
            var start = buffer.count
            var rest = UInt64(number)
            repeat {
                start -= 1
                buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            append(contentsOf: buffer[start...])
        }
    }

    /// A JSON string.
    mutating func append(quoting text: String) {
        var text = text
        text.withUTF8 { text in
            append(UInt8(ascii: "\""))
            if text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
                append(contentsOf: text)
            } else {
                for byte in text { append(escaping: byte) }
            }
            append(UInt8(ascii: "\""))
        }
    }

    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case UInt8(ascii: "\n"): append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\t"): append(contentsOf: "\\t".utf8)
        case UInt8(ascii: "\r"): append(contentsOf: "\\r".utf8)
        case 0..<0x20:
            append(contentsOf: "\\u00".utf8)
            for digit in [byte >> 4, byte & 15] { append(digit + (digit < 10 ? 48 : 87)) }
        default: append(byte)
        }
    }
}
