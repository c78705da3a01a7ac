public import RuleModel

/// Which unit is the competent bureau of which sections of GB/T 4754-2017.
public struct IndustryRow: Hashable, Sendable, Codable {
    /// Sections, `A` to `T`.
    public var sections: [String]
    /// The competent bureau.
    public var unit: UnitName
    /// Whether the row is the declared rest, such as 服务业.
    public var isResidual: Bool
}
