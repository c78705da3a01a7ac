/// Follows the grammar of RFC 8259 over bytes that are known to be UTF-8.
struct JSONParsing {
    private static let deepest = 64

    let bytes: [UInt8]
    var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// One value with nothing behind it.
    mutating func document() throws(JSONValue.ReadingError) -> JSONValue {
        let value = try value(depth: 0)
        skipBlanks()
        guard index == bytes.count else { throw .malformed }
        return value
    }

    /// The byte at the place reached; 0, which no grammar takes, behind the end.
    var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func value(depth: Int) throws(JSONValue.ReadingError) -> JSONValue {
        guard depth <= Self.deepest else { throw .malformed }
        skipBlanks()
        switch next {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
        case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func members(depth: Int) throws(JSONValue.ReadingError) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        index += 1
        skipBlanks()
        if take("}") { return [] }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw .malformed }
            let name = try string()
            skipBlanks()
            guard take(":"), names.insert(name).inserted else { throw .malformed }
            members.append(.init(name, try value(depth: depth)))
            skipBlanks()
        } while take(",")
        guard take("}") else { throw .malformed }
        return members
    }

    private mutating func elements(depth: Int) throws(JSONValue.ReadingError) -> [JSONValue] {
        var elements: [JSONValue] = []
        index += 1
        skipBlanks()
        if take("]") { return [] }
        repeat {
            elements.append(try value(depth: depth))
            skipBlanks()
        } while take(",")
        guard take("]") else { throw .malformed }
        return elements
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.ReadingError) -> JSONValue {
        let end = index + word.utf8CodeUnitCount
        let isThere = word.withUTF8Buffer { end <= bytes.count && bytes[index..<end].elementsEqual($0) }
        guard isThere else { throw .malformed }
        index = end
        return value
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { index += 1 }
    }
}
