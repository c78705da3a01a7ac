/// What is known of a request when rules are asked: attribute name to value.
///
/// An absent attribute makes any matcher false; only `{ present = false }` asks for it.
/// Core attributes: `kind`, `channel`, `urgency`, `track`, `text`, `matter`, `matter.lead`, `matter.support` (list),
/// `matter.track`, `entity.known` (boolean), `entity.kind`, `entity.section` (A…T), `entity.tags` (list),
/// `entity.investment-promoted` (boolean), `entity.recruiting-unit`, `entity.paired-unit`, `entity.location-kind`
/// (building, incubator, park), `entity.owner-unit`, `coverage.primary`, `coverage.units` (list), `collected-by`
/// (the unit whose own steward collected the problem), `registered-by` (unit), `overdue` (list of clocks), `returns`,
/// `round`, `reopenings` (integers), `state`.
///
/// Derived by the policy where the caller gives none: `matter.lead`, `matter.support`, `matter.track` (of the matter),
/// `industry.unit` (of the section), `registered-by-lead` (boolean), and, where rules ask for them, `coverage.primary`
/// and `coverage.units`. An empty text counts as absent.
public struct Facts: Hashable, Sendable, Codable {
    /// The values by attribute name.
    public var values: [String: FactValue]

    /// Facts of these values.
    public init(_ values: [String: FactValue] = [:]) { self.values = values }

    /// The value of an attribute as given; see ``known(_:)`` for what conditions see.
    public subscript(name: String) -> FactValue? {
        get { values[name] }
        set { values[name] = newValue }
    }
}

/// One attribute's value.
public enum FactValue: Hashable, Sendable, Codable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case list([String])
}
