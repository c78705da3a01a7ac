package import RuleModel

/// What changes for one unit; for the dispatcher's queue where there is none.
package struct UnitImpact: Hashable, Sendable, Codable {
    package var unit: UnitName?
    /// Requests that the rules name the unit for, before and after.
    package var before = 0
    package var after = 0
    /// Of those that the unit has now: how many are due at another time.
    package var dueChanged = 0
    package var newlyOverdue = 0
    package var noLongerOverdue = 0

    package init(_ unit: UnitName?) { self.unit = unit }

    /// Whether anything is other than it was.
    package var isChanged: Bool {
        before != after || dueChanged > 0 || newlyOverdue > 0 || noLongerOverdue > 0
    }
}

extension [UnitImpact] {
    /// Those for which something changes, by how many requests, the most first.
    package func ranked(by changes: (UnitImpact) -> Int) -> [UnitImpact] {
        filter { changes($0) > 0 }.sorted { changes($0) > changes($1) }
    }
}
