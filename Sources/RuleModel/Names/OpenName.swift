/// A name out of a set that rule packs and modules may extend: the known ones are constants, others are carried along.
///
/// Raw values are the kebab-case spellings of the rule vocabulary, the API and the webhooks.
public protocol OpenName: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible,
    ExpressibleByStringLiteral
where RawValue == String, StringLiteralType == String {
    init(rawValue: String)
}

extension OpenName {
    /// The name of that spelling.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    /// The name of that spelling.
    public init(_ value: String) { self.init(rawValue: value) }
    /// The spelling.
    public var description: String { rawValue }
}
