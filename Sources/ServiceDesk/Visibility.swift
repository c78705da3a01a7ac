package import Lifecycle
package import RuleModel
import Store

/// Which requests an actor may see at all: staff of a unit those of the unit, portals those of their channels.
package struct Visibility: Hashable, Sendable {
    /// Roles that look after the requests of all units.
    private static let overall: Set<Role> = [
        .intake, .dispatcher, .callback, .policy, .operations, .auditor, .security, .system,
    ]

    private let actor: Actor
    private let channels: Set<ChannelName>

    /// - Parameter channels: those that a portal's token is bound to; empty for everybody else.
    package init(of actor: Actor, channels: Set<ChannelName> = []) {
        self.actor = actor
        self.channels = channels
    }

    package func shows(_ request: ServiceRequest) -> Bool {
        if isPortal { return channels.contains(request.registration.channel) }
        if seesAll { return true }
        guard let unit = actor.unit else { return false }
        return request.concerns(unit)
    }

    /// A list's filter within what the actor may see; nil where nothing can be left.
    func narrowed(_ filter: RequestFilter) -> RequestFilter? {
        var filter = filter
        if isPortal {
            let wanted = filter.channels.map { channels.intersection($0) } ?? channels
            filter.channels = wanted.sorted { $0.rawValue < $1.rawValue }
            return wanted.isEmpty ? nil : filter
        }
        if seesAll { return filter }
        guard let unit = actor.unit, filter.participant == nil || filter.participant == unit else { return nil }
        filter.participant = unit
        return filter
    }

    /// Whether a count is about requests that the actor may see.
    func counts(_ tally: RequestTally) -> Bool {
        if isPortal { return false }
        return seesAll || (actor.unit != nil && tally.lead == actor.unit)
    }

    private var isPortal: Bool { actor.roles.contains(.portal) }
    private var seesAll: Bool { !actor.roles.isDisjoint(with: Self.overall) }
}
