/// A time of day on the clock of some place, to the second; 24:00 is the end of the day.
public struct LocalTime: Hashable, Comparable, Sendable {
    /// Seconds since 00:00, 0 to 86,400.
    public let secondOfDay: Int

    /// Nil outside 0 to 86,400.
    public init?(secondOfDay: Int) {
        guard (0...86_400).contains(secondOfDay) else { return nil }
        self.secondOfDay = secondOfDay
    }

    /// Nil where there is no such time; 24:00:00 is the end of the day.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        self.init(secondOfDay: hour * 3600 + minute * 60 + second)
    }

    /// 00:00.
    public static let startOfDay = LocalTime(known: 0)
    /// 24:00, the first moment of the next day.
    public static let endOfDay = LocalTime(known: 86_400)

    private init(known second: Int) { secondOfDay = second }

    /// Earlier first.
    public static func < (left: LocalTime, right: LocalTime) -> Bool { left.secondOfDay < right.secondOfDay }
}

extension LocalTime: CustomStringConvertible {
    /// Reads `hh:mm` or `hh:mm:ss`; nil where the text has another shape or there is no such time.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        let parts: (Int, Int, Int)? = text.withUTF8 { bytes in
            guard bytes.count == 5 || bytes.count == 8, bytes[2] == UInt8(ascii: ":") else { return nil }
            guard bytes.count == 5 || bytes[5] == UInt8(ascii: ":") else { return nil }
            return (
                bytes.twoDigits(at: 0), bytes.twoDigits(at: 3), bytes.count == 8 ? bytes.twoDigits(at: 6) : 0
            )
        }
        guard let (hour, minute, second) = parts else { return nil }
        self.init(hour: hour, minute: minute, second: second)
    }

    /// `hh:mm`, or `hh:mm:ss` where there are seconds.
    public var description: String {
        let seconds = secondOfDay % 60
        return String(unsafeUninitializedCapacity: 8) { buffer in
            var writer = TextWriter(buffer)
            writer.twoDigits(secondOfDay / 3600)
            writer.put(UInt8(ascii: ":"))
            writer.twoDigits(secondOfDay / 60 % 60)
            if seconds != 0 {
                writer.put(UInt8(ascii: ":"))
                writer.twoDigits(seconds)
            }
            return writer.count
        }
    }
}

extension LocalTime: Codable {
    /// Decodes `hh:mm` or `hh:mm:ss`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = LocalTime(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)”不是 hh:mm 的时刻")
        }
        self = time
    }

    /// Encodes `hh:mm`, with seconds where there are any.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
