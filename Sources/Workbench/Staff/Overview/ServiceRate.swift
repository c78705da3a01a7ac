import Lifecycle
import ServiceDesk

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
    func share(_ deeds: some Sequence<ServiceDeed>) -> Share {
        var share = Share()
        for deed in deeds {
            guard let counts = counts(deed.kind) else { continue }
            share.whole += 1
            if counts { share.part += 1 }
        }
        return share
    }

    /// Tenths of a percent as they are written: `98.6`.
    static func text(_ permille: Int) -> String { "\(permille / 10).\(permille % 10)" }

    /// Whether a deed belongs to the part; nil where it is none of the whole.
    private func counts(_ kind: ServiceDeed.Kind) -> Bool? {
        switch (self, kind) {
        case (.response, .acceptance(let isInTime)): isInTime
        case (.resolution, .resolution(let isResolved)): isResolved
        case (.satisfaction, .rating(let satisfaction)): satisfaction != .dissatisfied
        default: nil
        }
    }
}
