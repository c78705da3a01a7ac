package import RuleModel

/// What the registry says to the question who an entity is.
package enum EntityFinding: Hashable, Sendable {
    /// Looked after: these are the facts that rules ask for.
    case known(EnterpriseRecord, Facts)
    /// Known and looked after by nobody (dormant, deregistered, moved away); to rules it is unknown.
    case excluded(EnterpriseRecord, Facts)
    case unknown

    package init(_ record: EnterpriseRecord?) {
        guard let record else {
            self = .unknown
            return
        }
        self = record.status.isCovered ? .known(record, record.facts) : .excluded(record, record.factsWithoutCoverage)
    }

    package var record: EnterpriseRecord? {
        switch self {
        case .known(let record, _), .excluded(let record, _): record
        case .unknown: nil
        }
    }

    /// Nil where the registry does not know the entity.
    package var facts: Facts? {
        switch self {
        case .known(_, let facts), .excluded(_, let facts): facts
        case .unknown: nil
        }
    }
}
