extension Instant {
    /// Reads an RFC 3339 timestamp such as `2026-02-10T09:00:00.25+08:00`.
    ///
    /// The offset is required; a fraction of up to nine digits is rounded down to the microsecond; `t`, `z` and a space
    /// between date and time are taken too. A leap second (`23:59:60` UTC) becomes the start of the next minute.
    public init(rfc3339 text: String) throws(InstantError) {
        var text = text
        self = try text.withUTF8 { Self.parse($0) }.get()
    }

    /// Reads an RFC 3339 timestamp from its UTF-8 bytes, under the same rules.
    public init(rfc3339 bytes: Span<UInt8>) throws(InstantError) {
        self = try bytes.withUnsafeBufferPointer { Self.parse($0) }.get()
    }

    static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Result<Instant, InstantError> {
        guard text.count >= 19, let date = CivilDate.parse(text, at: 0) else {
            return .failure(text.looksLikeDate ? .noSuchTime : .notAnInstant)
        }
        guard text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":")
        else { return .failure(.notAnInstant) }
        let hour = text.twoDigits(at: 11)
        let minute = text.twoDigits(at: 14)
        let second = text.twoDigits(at: 17)
        guard hour | minute | second >= 0 else { return .failure(.notAnInstant) }
        guard hour < 24, minute < 60, second <= 60 else { return .failure(.noSuchTime) }
        var position = 19
        guard let fraction = Self.fraction(text, &position) else { return .failure(.badFraction) }
        return Self.offset(text, position).flatMap { offset in
            let minutes = Int64(date.dayNumber) * 1440 + Int64(hour * 60 + minute) - Int64(offset)
            // A leap second stands only at the end of a UTC day.
            if second == 60, minutes.flooredRemainder(1440) != 1439 { return .failure(.noSuchTime) }
            return .success(Instant(microseconds: (minutes * 60 + Int64(second)) * 1_000_000 + fraction))
        }
    }

    /// Microseconds of the fraction, rounded down; nil where it has no digit or more than nine.
    private static func fraction(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int64? {
        guard position < text.count, text[position] == UInt8(ascii: ".") else { return 0 }
        var value: Int64 = 0
        var digits = 0
        position += 1
        while position < text.count, case let digit = text[position] &- 48, digit < 10 {
            if digits < 6 { value = value * 10 + Int64(digit) }
            digits += 1
            position += 1
        }
        guard (1...9).contains(digits) else { return nil }
        for _ in digits..<max(digits, 6) { value *= 10 }
        return value
    }

    /// The offset in minutes, which must end the text.
    private static func offset(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Result<Int, InstantError> {
        guard position < text.count else { return .failure(.offsetMissing) }
        let sign = text[position]
        if sign | 0x20 == UInt8(ascii: "z") {
            return position + 1 == text.count ? .success(0) : .failure(.notAnInstant)
        }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), position + 6 == text.count,
            text[position + 3] == UInt8(ascii: ":")
        else { return .failure(.notAnInstant) }
        let hours = text.twoDigits(at: position + 1)
        let minutes = text.twoDigits(at: position + 4)
        guard hours | minutes >= 0 else { return .failure(.notAnInstant) }
        guard hours < 24, minutes < 60 else { return .failure(.noSuchOffset) }
        let total = hours * 60 + minutes
        return .success(sign == UInt8(ascii: "-") ? -total : total)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The number that two digits write; negative where one is no digit.
    @inline(__always)
    func twoDigits(at position: Int) -> Int {
        let tens = Int(self[position]) - 48
        let ones = Int(self[position + 1]) - 48
        return UInt(bitPattern: tens) < 10 && UInt(bitPattern: ones) < 10 ? tens * 10 + ones : -1
    }

    /// Whether ten bytes have the shape of `yyyy-mm-dd`, whatever date they name.
    fileprivate var looksLikeDate: Bool {
        guard count >= 19, self[4] == UInt8(ascii: "-"), self[7] == UInt8(ascii: "-") else { return false }
        return [0, 2, 5, 8].allSatisfy { twoDigits(at: $0) >= 0 }
    }
}
