/// The number of a request, `TXyyyymmdd-nnnnnn`: the local day of registration and a serial of that day.
package struct RequestNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The day as `yyyymmdd`.
    package let day: Int
    /// From 1 to 999,999.
    package let serial: Int

    /// Nil where the parts are outside what the text can hold.
    package init?(day: Int, serial: Int) {
        guard (1_900_01_01...2_999_12_31).contains(day), (1...999_999).contains(serial) else { return nil }
        self.day = day
        self.serial = serial
    }

    /// Reads `TXyyyymmdd-nnnnnn`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasPrefix("TX"), parts[0].utf8.count == 10, parts[1].utf8.count == 6,
            parts[0].dropFirst(2).utf8.allSatisfy({ (48...57).contains($0) }),
            parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
            let day = Int(parts[0].dropFirst(2)), let serial = Int(parts[1])
        else { return nil }
        self.init(day: day, serial: serial)
    }

    package var description: String {
        let digits = String(serial)
        return "TX\(day)-" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    package static func < (left: RequestNumber, right: RequestNumber) -> Bool {
        (left.day, left.serial) < (right.day, right.serial)
    }
}

extension RequestNumber: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = RequestNumber(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a request number")
        }
        self = number
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
