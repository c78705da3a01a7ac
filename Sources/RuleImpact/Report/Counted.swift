/// Counts that are taken in parts and added up.
protocol Counted {
    /// Every count there is; a test holds that none is left out.
    static var counters: [any WritableKeyPath<Self, Int> & Sendable] { get }
}

extension Counted {
    static func += (left: inout Self, right: Self) {
        for counter in counters { left[keyPath: counter] += right[keyPath: counter] }
    }
}

extension ImpactCounts: Counted {
    static let counters: [any WritableKeyPath<Self, Int> & Sendable] = [
        \.requests, \.affected, \.leadChanged, \.supportChanged, \.trackChanged, \.dueChanged, \.newlyOverdue,
        \.noLongerOverdue, \.wouldBeLate, \.wouldBeInTime,
    ]
}

extension ClockImpact: Counted {
    static let counters: [any WritableKeyPath<Self, Int> & Sendable] = [
        \.earlier, \.later, \.begins, \.ceases, \.newlyOverdue, \.noLongerOverdue, \.wouldBeLate, \.wouldBeInTime,
    ]
}

extension UnitImpact: Counted {
    static let counters: [any WritableKeyPath<Self, Int> & Sendable] = [
        \.before, \.after, \.dueChanged, \.newlyOverdue, \.noLongerOverdue,
    ]
}
