/// JSON as it is being written: bytes, and the brackets that are still open.
final class JSONSink {
    private(set) var bytes: [UInt8] = []
    /// For each open bracket, what closes it and whether it has an element yet.
    private var open: [(closing: UInt8, hasElement: Bool)] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    var depth: Int { open.count }

    /// Opens an object or an array and returns its depth, by which its elements are written.
    func begin(_ opening: StaticString, closing: UInt8) -> Int {
        append(opening)
        open.append((closing, false))
        return open.count
    }

    /// Gets ready for the next element of the bracket at `depth`: what is open within it has ended.
    func element(at depth: Int) {
        close(to: depth)
        guard depth > 0 else { return }
        if open[depth - 1].hasElement { bytes.append(UInt8(ascii: ",")) }
        open[depth - 1].hasElement = true
    }

    func close(to depth: Int) {
        while open.count > depth { bytes.append(open.removeLast().closing) }
    }

    func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func append(number: some LosslessStringConvertible) { bytes.append(contentsOf: String(number).utf8) }

    func append(integer number: Int64) {
        guard number >= 0 else { return append(number: number) }
        var digits = (UInt64(0), UInt64(0), UInt64(0))
        withUnsafeMutableBytes(of: &digits) { buffer in
            var start = buffer.count
            var rest = UInt64(number)
            repeat {
                start -= 1
                buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            bytes.append(contentsOf: buffer[start...])
        }
    }

    /// Quoted and escaped.
    func append(string: String) {
        var string = string
        string.withUTF8 { text in
            bytes.append(UInt8(ascii: "\""))
            if text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
                bytes.append(contentsOf: text)
            } else {
                for byte in text { append(escaping: byte) }
            }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case UInt8(ascii: "\n"): append("\\n")
        case UInt8(ascii: "\t"): append("\\t")
        case UInt8(ascii: "\r"): append("\\r")
        case 0..<0x20:
            append("\\u00")
            for digit in [byte >> 4, byte & 15] { bytes.append(digit + (digit < 10 ? 48 : 87)) }
        default: bytes.append(byte)
        }
    }
}
