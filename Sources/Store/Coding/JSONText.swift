/// JSON written by hand, for what every command writes: ten times faster than through `Encodable`.
///
/// Keys and shapes are those of the types' synthesized coding, so that `JSONReader` reads them; a test holds the two
/// together.
struct JSONText {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func begin() { open(UInt8(ascii: "{")) }
    mutating func end() { close(UInt8(ascii: "}")) }
    mutating func beginArray() { open(UInt8(ascii: "[")) }
    mutating func endArray() { close(UInt8(ascii: "]")) }

    /// The key of the next value; plain letters, so it needs no escaping.
    mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func key(text key: String) {
        append(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func append(_ text: String) {
        separate()
        bytes.append(quoting: text)
        needsComma = true
    }

    mutating func append(_ number: Int64) {
        separate()
        bytes.append(decimal: number)
        needsComma = true
    }

    mutating func append(_ flag: Bool) {
        separate()
        bytes.append(contentsOf: flag ? Self.yes : Self.no)
        needsComma = true
    }

    private static let yes = Array("true".utf8)
    private static let no = Array("false".utf8)

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}
