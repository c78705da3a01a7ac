/// What a number is a number of; how it is written.
package enum Quantity: String, Hashable, Sendable, Codable {
    case nanoseconds
    case milliseconds
    case seconds
    case mebibytes
    case perSecond = "per-second"
    case perMinute = "per-minute"
    /// One measurement over another of the same round.
    case ratio

    private var symbol: String {
        switch self {
        case .nanoseconds: " ns"
        case .milliseconds: " ms"
        case .seconds: " s"
        case .mebibytes: " MiB"
        case .perSecond: "/s"
        case .perMinute: "/min"
        case .ratio: "×"
        }
    }

    /// Three digits that count, and the unit.
    package func text(_ value: Double) -> String { Self.digits(value) + symbol }

    private static func digits(_ value: Double) -> String {
        let decimals = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 0.995 ? 2 : 3
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        let whole = Int(scaled / scale)
        let sign = value < 0 ? "-" : ""
        guard decimals > 0 else { return "\(sign)\(whole)" }
        let fraction = String(Int(scaled) - whole * Int(scale))
        return "\(sign)\(whole)." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
}
