package import WorkCalendar

/// A request's number as the integer that tables use: ordered as the numbers are.
///
/// Year since 2000, month, day and seven digits of serial, so `TX20261121-000042` is 261121_0000042. The serial has six
/// digits on paper and may grow to a seventh on a day that needs it.
package struct RequestKey: Hashable, Comparable, Sendable {
    package let value: Int64

    package init(value: Int64) { self.value = value }

    /// Nil where the year is not from 2000 to 3399 or the serial not from 1 to 9,999,999.
    package init?(day: CivilDate, serial: Int) {
        let (year, month, dayOfMonth) = day.parts
        guard (2000...3399).contains(year), (1...Self.lastSerial).contains(serial) else { return nil }
        value = Int64((year - 2000) * 10_000 + month * 100 + dayOfMonth) * 10_000_000 + Int64(serial)
    }

    /// Nil unless this is a number in the form `TXyyyymmdd-nnnnnn`.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 17 || bytes.count == 18, bytes.starts(with: "TX".utf8), bytes[10] == UInt8(ascii: "-"),
            let date = Self.number(bytes[2..<10]), let serial = Self.number(bytes[11...]),
            bytes.count == 17 || bytes[11] != UInt8(ascii: "0"),
            let day = CivilDate(year: date / 10_000, month: date / 100 % 100, day: date % 100)
        else { return nil }
        self.init(day: day, serial: serial)
    }

    package static let lastSerial = 9_999_999

    package static func < (left: RequestKey, right: RequestKey) -> Bool { left.value < right.value }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension RequestKey: CustomStringConvertible {
    /// The number as people read it.
    package var text: String {
        let serial = String(value % 10_000_000)
        let padding = String(repeating: "0", count: max(0, 6 - serial.utf8.count))
        return "TX\(20_000_000 + value / 10_000_000)-\(padding)\(serial)"
    }

    package var description: String { text }
}

extension RequestKey: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self.init(value: number)
    }
}

extension SQLValue {
    package init(_ key: RequestKey?) { self = key.map { .integer($0.value) } ?? .null }
}
