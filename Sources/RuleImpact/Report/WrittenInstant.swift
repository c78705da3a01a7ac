package import WorkCalendar

/// An instant as documents have it: RFC 3339 with the offset of the zone of the rules.
package struct WrittenInstant: Hashable, Sendable {
    package let instant: Instant
    private let text: String

    package init(_ instant: Instant, in zone: ZoneRules) {
        self.instant = instant
        text = instant.rfc3339(in: zone)
    }
}

extension WrittenInstant: Codable {
    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
        instant = try Instant(rfc3339: text)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
