package import RuleModel
package import TOMLSyntax

/// What becomes of one clock, over all requests; each request counts once.
package struct ClockImpact: Hashable, Sendable, Codable {
    package var clock: ClockName
    package var title: BilingualText
    /// Of the clocks whose due instant changes, each is in one of these four.
    package var earlier = 0
    package var later = 0
    /// It counts towards a due instant, and did not run or stood still in a pause.
    package var begins = 0
    /// It does not count any more: it does not run, or stands still.
    package var ceases = 0
    /// Of all clocks, moved or not: overdue now only under one of the policies.
    package var newlyOverdue = 0
    package var noLongerOverdue = 0
    package var wouldBeLate = 0
    package var wouldBeInTime = 0

    package init(_ clock: ClockName, title: BilingualText) {
        self.clock = clock
        self.title = title
    }

    /// How many are due at another time, begin or end.
    package var moved: Int { earlier + later + begins + ceases }

    mutating func count(_ change: ClockChange) {
        switch change.move {
        case .earlier: earlier += 1
        case .later: later += 1
        case .begins: begins += 1
        case .ceases: ceases += 1
        case nil: break
        }
        newlyOverdue += change.becomesOverdue ? 1 : 0
        noLongerOverdue += change.isOverdueNoLonger ? 1 : 0
        wouldBeLate += change.wouldBeLate ? 1 : 0
        wouldBeInTime += change.wouldBeInTime ? 1 : 0
    }
}
