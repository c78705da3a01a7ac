/// What a measurement has to reach.
package enum Bar: Hashable, Sendable {
    case atMost(Double)
    case atLeast(Double)

    package func isMet(by value: Double) -> Bool {
        switch self {
        case .atMost(let limit): value <= limit
        case .atLeast(let limit): value >= limit
        }
    }

    /// Such as `≤ 100 ns`.
    package func text(in quantity: Quantity) -> String {
        switch self {
        case .atMost(let limit): "≤ \(quantity.text(limit))"
        case .atLeast(let limit): "≥ \(quantity.text(limit))"
        }
    }
}
