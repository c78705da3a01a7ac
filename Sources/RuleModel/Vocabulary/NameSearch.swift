/// Names among which those that were meant by many slips are looked for, with so much work and no more: beyond, which takes
/// thousands of slips, nothing is proposed.
public struct NameSearch: Sendable {
    private let names: NearNames
    private var patience = 4_000_000

    /// A search among names.
    public init(_ names: some Sequence<String>) { self.names = NearNames(names) }

    /// The nearest of the names, as ``Suggestion/nearest(to:among:)`` finds it.
    public mutating func nearest(to typed: String) -> String? { names.nearest(to: typed, within: &patience) }
}
