/// A unit, by its Chinese short name, such as 政务办.
public struct UnitName: OpenName {
    /// As rule files, the API and webhooks spell it.
    public let rawValue: String
    /// The name of that spelling.
    public init(rawValue: String) { self.rawValue = rawValue }
}
