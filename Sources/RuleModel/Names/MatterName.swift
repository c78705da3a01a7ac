/// A matter of the catalogue, by its id.
public struct MatterName: OpenName {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}
