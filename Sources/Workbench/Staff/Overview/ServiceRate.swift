import Store

/// One of the three rates, each the part of a whole that its formula names. Source: 工作实施方案 四（一）, 五（二）.
enum ServiceRate: String, CaseIterable {
    /// Accepted in time, of what had to be accepted.
    case response
    /// Resolved in the end, of those that were asked.
    case resolution
    /// Satisfied, of those that gave a mark.
    case satisfaction

    /// How many of how many.
    struct Share: Hashable {
        var part = 0
        var whole = 0

        /// Tenths of a percent, rounded; nil of nothing.
        var permille: Int? { whole == 0 ? nil : (part * 2_000 + whole) / (2 * whole) }

        /// `98.6`; nil of nothing.
        var text: String? { permille.map(ServiceRate.text) }
    }

    /// The share of what was done.
    func share(_ counts: [DeedKind: Int]) -> Share {
        let part = part.reduce(0) { $0 + (counts[$1] ?? 0) }
        return Share(part: part, whole: part + (counts[rest] ?? 0))
    }

    /// Tenths of a percent as they are written: `98.6`.
    static func text(_ permille: Int) -> String { "\(permille / 10).\(permille % 10)" }

    private var part: [DeedKind] {
        switch self {
        case .response: [.acceptanceInTime]
        case .resolution: [.resolved]
        case .satisfaction: [.satisfied, .partlySatisfied]
        }
    }

    /// What else belongs to the whole.
    private var rest: DeedKind {
        switch self {
        case .response: .acceptanceLate
        case .resolution: .unresolved
        case .satisfaction: .dissatisfied
        }
    }
}
