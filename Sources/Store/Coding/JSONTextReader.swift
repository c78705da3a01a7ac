/// Reads what ``JSONText`` wrote, in the order in which it was written: many times faster than through `Decodable`, for
/// what lists, reckonings and commands read by the thousand.
///
/// Nothing else is understood: whatever differs is a ``Mismatch``, and the reader of it has to go by the types' coding.
struct JSONTextReader {
    /// What comes next is not what was expected.
    struct Mismatch: Error {}

    private let bytes: [UInt8]
    private var place = 0
    private var needsComma = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func begin() throws(Mismatch) { try open(UInt8(ascii: "{")) }
    mutating func end() throws(Mismatch) { try close(UInt8(ascii: "}")) }
    mutating func beginArray() throws(Mismatch) { try open(UInt8(ascii: "[")) }

    /// Whether the array ends here; its end is read then.
    mutating func endsArray() -> Bool { ends(UInt8(ascii: "]")) }
    /// Whether the object ends here; its end is read then.
    mutating func endsObject() -> Bool { ends(UInt8(ascii: "}")) }

    /// Whether this is the next member; its value is read next then.
    mutating func has(_ key: StaticString) -> Bool {
        let length = key.utf8CodeUnitCount
        let start = place + (needsComma ? 2 : 1)
        guard start + length + 1 < bytes.count, !needsComma || bytes[place] == UInt8(ascii: ","),
            bytes[start - 1] == UInt8(ascii: "\""), bytes[start + length] == UInt8(ascii: "\""),
            bytes[start + length + 1] == UInt8(ascii: ":")
        else { return false }
        for offset in 0..<length where bytes[start + offset] != key.utf8Start[offset] { return false }
        place = start + length + 2
        needsComma = false
        return true
    }

    /// The key of the next member, whatever it is.
    mutating func anyKey() throws(Mismatch) -> String {
        let key = try text()
        try take(UInt8(ascii: ":"))
        needsComma = false
        return key
    }

    mutating func text() throws(Mismatch) -> String {
        try separate()
        try take(UInt8(ascii: "\""))
        let start = place
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                place += 1
                return try Self.text(bytes[start..<(place - 1)])
            case UInt8(ascii: "\\"):
                return try Self.text(unescaped(from: start)[...])
            default: place += 1
            }
        }
        throw Mismatch()
    }

    mutating func integer() throws(Mismatch) -> Int64 {
        try separate()
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let start = place
        var number: Int64 = 0
        while place < bytes.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[place] {
            let (tens, isOver) = number.multipliedReportingOverflow(by: 10)
            let digit = Int64(bytes[place] - UInt8(ascii: "0"))
            // Downwards, where one more number lies.
            let (next, isOut) = tens.subtractingReportingOverflow(digit)
            guard !isOver, !isOut else { throw Mismatch() }
            number = next
            place += 1
        }
        guard place > start, place == start + 1 || bytes[start] != UInt8(ascii: "0"), isNegative || number != .min
        else { throw Mismatch() }
        return isNegative ? number : -number
    }

    mutating func flag() throws(Mismatch) -> Bool {
        try separate()
        let isTrue = place < bytes.count && bytes[place] == UInt8(ascii: "t")
        for byte in isTrue ? Self.yes : Self.no { try take(byte) }
        return isTrue
    }

    private static let yes = Array("true".utf8)
    private static let no = Array("false".utf8)

    private static func text(_ bytes: ArraySlice<UInt8>) throws(Mismatch) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Mismatch() }
        return text
    }

    private mutating func open(_ bracket: UInt8) throws(Mismatch) {
        try separate()
        try take(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) throws(Mismatch) {
        guard ends(bracket) else { throw Mismatch() }
    }

    private mutating func ends(_ bracket: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == bracket else { return false }
        place += 1
        needsComma = true
        return true
    }

    /// The comma before this value, where one has to be; after it the next one needs one.
    private mutating func separate() throws(Mismatch) {
        if needsComma { try take(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func take(_ byte: UInt8) throws(Mismatch) {
        guard place < bytes.count, bytes[place] == byte else { throw Mismatch() }
        place += 1
    }

    /// The rest of a text in which something is escaped, as far as it is escaped the way we do it.
    private mutating func unescaped(from start: Int) throws(Mismatch) -> [UInt8] {
        var text = Array(bytes[start..<place])
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\"") { return text }
            text.append(byte == UInt8(ascii: "\\") ? try escaped() : byte)
        }
        throw Mismatch()
    }

    private mutating func escaped() throws(Mismatch) -> UInt8 {
        guard place < bytes.count else { throw Mismatch() }
        place += 1
        switch bytes[place - 1] {
        case UInt8(ascii: "\""): return UInt8(ascii: "\"")
        case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
        case UInt8(ascii: "n"): return UInt8(ascii: "\n")
        case UInt8(ascii: "t"): return UInt8(ascii: "\t")
        case UInt8(ascii: "r"): return UInt8(ascii: "\r")
        case UInt8(ascii: "u"):
            try take(UInt8(ascii: "0"))
            try take(UInt8(ascii: "0"))
            guard place + 1 < bytes.count,
                let code = UInt8(String(decoding: bytes[place...(place + 1)], as: UTF8.self), radix: 16), code < 0x20
            else { throw Mismatch() }
            place += 2
            return code
        default: throw Mismatch()
        }
    }
}
