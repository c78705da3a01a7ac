/// A unit, by its Chinese short name, such as 政务办.
public struct UnitName: OpenName {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}
