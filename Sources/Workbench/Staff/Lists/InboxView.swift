import Endpoints
import RuleModel
import Store

/// A list of requests by whose work it is.
enum InboxView: String, CaseIterable, Sendable {
    /// What the unit has to do next.
    case mine
    /// What waits for the unit's review.
    case review
    /// What no unit leads.
    case queue
    /// What waits for a callback.
    case callback
    /// Everything open that the unit takes part in: leads, supports, registered or had last.
    case unit
    /// Everything open.
    case all
    /// What other units lead and the unit supports.
    case support
    /// What stands still until material comes.
    case suspended
    case overdue
    /// Concluded and later, the newest first.
    case finished

    /// The lists of a person, the one that opens by itself first.
    static func views(for principal: Principal) -> [InboxView] {
        var views: [InboxView] = []
        if principal.roles.contains(.handler) { views.append(.mine) }
        if principal.roles.contains(.reviewer) { views.append(.review) }
        if !principal.roles.isDisjoint(with: [.intake, .dispatcher]) { views.append(.queue) }
        if principal.roles.contains(.callback) { views.append(.callback) }
        if principal.belongsToUnit { views += [.unit, .support, .suspended] }
        if principal.seesAllUnits { views += [.all, .overdue] }
        return views + [.finished]
    }

    /// Whether its requests wait for the person or the unit, rather than being looked up.
    var isWork: Bool { [.mine, .review, .queue, .callback].contains(self) }

    var order: RequestOrder { self == .finished ? .newest : .due }

    /// The states of the list; nil for all that are open.
    var states: [StateName]? {
        switch self {
        case .mine: [.dispatched, .accepted, .handling, .suspended, .reviewed]
        case .review: [.concluded]
        case .queue: [.registered, .returned]
        case .callback: [.answered, .reported]
        case .suspended: [.suspended]
        case .finished: StateName.finished
        case .unit, .all, .support, .overdue: nil
        }
    }

    /// Which requests the list shows; what the person may see at all is asked besides.
    func filter(unit: UnitName?) -> RequestFilter {
        var filter = RequestFilter()
        filter.states = states
        if self != .finished { filter.isOpen = true }
        switch self {
        case .mine, .review, .suspended: filter.leads = unit.map { [$0] }
        case .queue: filter.hasNoLead = true
        case .unit: filter.participant = unit
        case .support: filter.supporter = unit
        case .overdue: filter.signals = .overdue
        case .callback, .all, .finished: break
        }
        return filter
    }

    /// How many there are, where that is counted already.
    func count(_ tallies: [RequestTally], unit: UnitName?) -> Int? {
        let counted: [RequestTally]
        switch self {
        case .unit, .support, .finished: return nil
        case .mine, .review, .suspended: counted = tallies.filter { $0.lead == unit }
        case .queue: counted = tallies.filter { $0.lead == nil }
        case .overdue: counted = tallies.filter { $0.signals.contains(.overdue) }
        case .callback, .all: counted = tallies
        }
        return counted.filter { states?.contains($0.state) ?? !$0.state.isEnded }.reduce(0) { $0 + $1.requests }
    }
}

extension Principal {
    /// Whether the person's work is that of a unit.
    var belongsToUnit: Bool { unit != nil && !roles.isDisjoint(with: [.handler, .reviewer]) }

    /// Whether the person looks after the requests of all units.
    var seesAllUnits: Bool { !roles.isSubset(of: [.handler, .reviewer]) }
}
