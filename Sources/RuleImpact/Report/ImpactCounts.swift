/// How many requests of a population change, and how.
package struct ImpactCounts: Hashable, Sendable, Codable {
    /// All that were looked at.
    package var requests = 0
    /// Those of which anything changes.
    package var affected = 0
    package var leadChanged = 0
    package var supportChanged = 0
    package var trackChanged = 0
    /// A clock that runs is due at another time, begins or ends.
    package var dueChanged = 0
    package var newlyOverdue = 0
    package var noLongerOverdue = 0
    /// A clock that was stopped in time would have been late.
    package var wouldBeLate = 0
    /// A clock that was stopped late would have been in time.
    package var wouldBeInTime = 0

    package init() {}
}
