import Lifecycle
import RuleModel

/// The columns of what rules are told of a request; what follows from another attribute has none of its own.
enum FactColumn: Int, CaseIterable, Sendable {
    // Told when a request is registered or classified.
    case kind, channel, urgency, matter, collectedBy, registeredBy, entity, text
    // Told of its course besides, where clocks are decided.
    case state, round, returns, overdue

    /// What is known when coverage and route are asked for.
    static let ofRegistration: [FactColumn] = [
        .kind, .channel, .urgency, .matter, .collectedBy, .registeredBy, .entity, .text,
    ]
    /// How many columns there are.
    static let count = allCases.count

    /// Whether the attribute is told by the column, or follows from it.
    func serves(_ attribute: String) -> Bool {
        switch self {
        case .kind: attribute == "kind"
        case .channel: attribute == "channel"
        case .urgency: attribute == "urgency"
        case .matter: attribute == "matter" || attribute.hasPrefix("matter.") || attribute == "registered-by-lead"
        case .collectedBy: attribute == "collected-by"
        case .registeredBy: attribute == "registered-by" || attribute == "registered-by-lead"
        case .entity: attribute.hasPrefix("entity.") || attribute == "industry.unit"
        case .text: attribute == "text"
        case .state: attribute == "state"
        case .round: attribute == "round" || attribute == "reopenings"
        case .returns: attribute == "returns"
        case .overdue: attribute == "overdue"
        }
    }

    /// The column's part of the facts, as the lifecycle tells them; entity and text are told by ``BacklogColumns``.
    func facts(of request: ServiceRequest) -> Facts {
        let registration = request.registration
        var facts = Facts()
        switch self {
        case .kind: facts["kind"] = .text(registration.kind.rawValue)
        case .channel: facts["channel"] = .text(registration.channel.rawValue)
        case .urgency: facts["urgency"] = .text(registration.urgency.rawValue)
        case .matter: facts["matter"] = registration.subject.map { .text($0.rawValue) }
        case .collectedBy: facts["collected-by"] = registration.collectedBy.map { .text($0.rawValue) }
        case .registeredBy: facts["registered-by"] = request.registeredBy.map { .text($0.rawValue) }
        case .entity, .text: break
        case .state: facts["state"] = .text(request.state.rawValue)
        case .round:
            facts["round"] = .integer(request.round)
            facts["reopenings"] = .integer(request.round - 1)
        case .returns: facts["returns"] = .integer(request.returns)
        case .overdue: facts["overdue"] = request.overdue.isEmpty ? nil : .list(request.overdue.map(\.rawValue))
        }
        return facts
    }
}

extension Facts {
    /// Adds what is known there to what is known here.
    mutating func take(_ other: Facts) { values.merge(other.values) { $1 } }
}
