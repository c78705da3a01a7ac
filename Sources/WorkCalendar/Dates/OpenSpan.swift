/// A span of one day in which time counts, from its first second up to but without its last.
///
/// Plain data: whether it runs forwards is checked where a calendar is made from it.
public struct OpenSpan: Hashable, Sendable {
    /// Included.
    public var from: LocalTime
    /// Not included; 24:00 is the end of the day.
    public var to: LocalTime

    /// A span as it is written, whether or not it runs forwards.
    public init(from: LocalTime, to: LocalTime) {
        self.from = from
        self.to = to
    }

    /// Zero or negative where the span does not run forwards.
    public var seconds: Int { to.secondOfDay - from.secondOfDay }
}

extension OpenSpan: CustomStringConvertible {
    /// Reads `08:30-12:00`; a dash (`–`, `—`) or a tilde does too. Nil where the text has another shape.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(omittingEmptySubsequences: false) { "-–—~～".contains($0) }
        guard parts.count == 2, let from = LocalTime(parts[0]), let to = LocalTime(parts[1]) else { return nil }
        self.init(from: from, to: to)
    }

    /// `08:30-12:00`.
    public var description: String { "\(from)-\(to)" }
}

extension OpenSpan: Codable {
    /// Decodes a pair such as `["08:30", "12:00"]`.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        from = try container.decode(LocalTime.self)
        to = try container.decode(LocalTime.self)
        guard container.isAtEnd else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "时段只写起止两个时刻")
        }
    }

    /// Encodes a pair such as `["08:30", "12:00"]`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(from)
        try container.encode(to)
    }
}
