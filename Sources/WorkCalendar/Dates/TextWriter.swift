/// Writes ASCII into memory that is large enough, without allocating.
struct TextWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func twoDigits(_ value: Int) {
        put(UInt8(truncatingIfNeeded: 48 + value / 10))
        put(UInt8(truncatingIfNeeded: 48 + value % 10))
    }

    /// A number that is not negative, of at least four digits, filled with zeros from the left.
    mutating func fourDigits(_ value: Int) {
        if value >= 10_000 { longNumber(value / 10_000) }
        twoDigits(value / 100 % 100)
        twoDigits(value % 100)
    }

    private mutating func longNumber(_ value: Int) {
        if value >= 10 { longNumber(value / 10) }
        put(UInt8(truncatingIfNeeded: 48 + value % 10))
    }
}
