/// How many requests go from one value to another: from unit to unit, from track to track.
package struct ImpactMove: Hashable, Sendable, Codable {
    /// Nil for no unit: the dispatcher's queue.
    package var from: String?
    package var to: String?
    package var requests: Int

    package init(from: String?, to: String?, requests: Int) {
        self.from = from
        self.to = to
        self.requests = requests
    }

    /// Most requests first, then by names.
    static func precedes(_ left: ImpactMove, _ right: ImpactMove) -> Bool {
        (right.requests, left.from ?? "", left.to ?? "") < (left.requests, right.from ?? "", right.to ?? "")
    }
}
