/// A server's answer, as far as a measurement looks at it.
struct HTTPAnswer {
    let status: Int
    /// The status line and the header fields.
    let head: ArraySlice<UInt8>
    let body: ArraySlice<UInt8>

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The value of a header field; the name in small letters.
    func field(_ name: StaticString) -> String? {
        Self.value(of: name, in: head).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether an answer begins the bytes and is whole, and how long it then is.
    static func length(in bytes: [UInt8]) -> (head: Int, whole: Int)? {
        guard let head = endOfHead(bytes) else { return nil }
        let digits = value(of: "content-length", in: bytes[..<head]) ?? []
        let body = digits.reduce(0) { $0 * 10 + Int($1 &- 48) }
        return bytes.count >= head + body ? (head, head + body) : nil
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for index in 3..<bytes.count where bytes[index] == 10 && bytes[index - 2] == 10 { return index + 1 }
        return nil
    }

    private static func value(of name: StaticString, in head: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var start = head.startIndex
        while let end = head[start...].firstIndex(of: 10) {
            let line = head[start..<end]
            if line.count > name.utf8CodeUnitCount, isNamed(name, line) {
                return line.dropFirst(name.utf8CodeUnitCount + 1).drop { $0 == 32 }.prefix { $0 != 13 }
            }
            start = end + 1
        }
        return nil
    }

    /// Whether a line begins with a name and a colon, in whatever letters.
    private static func isNamed(_ name: StaticString, _ line: ArraySlice<UInt8>) -> Bool {
        let length = name.utf8CodeUnitCount
        guard line[line.startIndex + length] == 58 else { return false }
        return name.withUTF8Buffer { letters in
            for index in 0..<length where line[line.startIndex + index] | 0x20 != letters[index] | 0x20 { return false }
            return true
        }
    }
}
