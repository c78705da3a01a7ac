import Store

extension RequestSignals {
    /// The signals by the names that the API gives them.
    static let known: [(name: String, signal: RequestSignals)] = [
        ("overdue", .overdue), ("warned", .warned), ("suggested", .suggested), ("supervised", .supervised),
        ("provisional", .provisional),
    ]

    var names: [String] { Self.known.filter { contains($0.signal) }.map(\.name) }
}
