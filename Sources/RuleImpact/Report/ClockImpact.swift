package import RuleModel
package import TOMLSyntax

/// What becomes of one clock, over all requests; each request counts once.
package struct ClockImpact: Hashable, Sendable, Codable {
    package var clock: ClockName
    package var title: BilingualText
    package var earlier = 0
    package var later = 0
    package var begins = 0
    package var ceases = 0
    package var newlyOverdue = 0
    package var noLongerOverdue = 0
    package var wouldBeLate = 0
    package var wouldBeInTime = 0

    package init(_ clock: ClockName, title: BilingualText) {
        self.clock = clock
        self.title = title
    }

    mutating func count(_ change: ClockChange) {
        earlier += change.isEarlier ? 1 : 0
        later += change.isLater ? 1 : 0
        begins += change.begins ? 1 : 0
        ceases += change.ceases ? 1 : 0
        newlyOverdue += change.becomesOverdue ? 1 : 0
        noLongerOverdue += change.isOverdueNoLonger ? 1 : 0
        wouldBeLate += change.wouldBeLate ? 1 : 0
        wouldBeInTime += change.wouldBeInTime ? 1 : 0
    }
}
