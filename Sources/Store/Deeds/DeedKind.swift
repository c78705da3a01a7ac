package import Lifecycle

/// What counts for how well the service does.
package enum DeedKind: String, Hashable, Sendable, CaseIterable {
    case registered
    /// Concluded or answered at once; a conclusion that the review refused is none.
    case concluded
    /// An acceptance that was owed, given before silence accepted. Source: 工作实施方案 三（二）.
    case acceptanceInTime = "acceptance-in-time"
    /// An acceptance that was owed and not given until its due time.
    case acceptanceLate = "acceptance-late"
    /// Who asked was reached after the end of a round, which was resolved and displeased nobody.
    case resolved
    /// Who asked was reached after the end of a round that did not resolve it, or displeased them.
    case unresolved
    case satisfied
    case partlySatisfied = "partly-satisfied"
    case dissatisfied

    /// The mark that somebody gave.
    package init(_ mark: Satisfaction) {
        switch mark {
        case .satisfied: self = .satisfied
        case .partlySatisfied: self = .partlySatisfied
        case .dissatisfied: self = .dissatisfied
        }
    }
}
