extension CivilDate: Codable, CodingKeyRepresentable {
    /// Decodes `yyyy-mm-dd`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CivilDate(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)”不是 yyyy-mm-dd 的日期")
        }
        self = date
    }

    /// Encodes `yyyy-mm-dd`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The date as a key of an object, so that tables by date read `{"2026-10-01": "国庆节"}`.
    public var codingKey: any CodingKey { DateKey(stringValue: description) }

    /// Nil where the key is no `yyyy-mm-dd`.
    public init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }

    private struct DateKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
