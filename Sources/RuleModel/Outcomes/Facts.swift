/// What is known of a request when rules are asked: attribute name to value.
///
/// An absent attribute makes any matcher false; only `{ present = false }` asks for it.
/// Core attributes: `kind`, `channel`, `urgency`, `track`, `text`, `matter`, `matter.lead`, `matter.support` (list),
/// `matter.track`, `entity.known` (boolean), `entity.kind`, `entity.section` (A…T), `entity.tags` (list),
/// `entity.investment-promoted` (boolean), `entity.recruiting-unit`, `entity.paired-unit`, `entity.location-kind`
/// (building, incubator, park), `entity.owner-unit`, `coverage.primary`, `coverage.units` (list), `collected-by`
/// (the unit whose own steward collected the problem), `registered-by` (unit), `overdue` (list of clocks), `returns`,
/// `round`, `reopenings` (integers), `state`.
public struct Facts: Hashable, Sendable, Codable {
    public var values: [String: FactValue]

    public init(_ values: [String: FactValue] = [:]) { self.values = values }

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
