package import Lifecycle
package import RuleModel

/// Which requests an actor may see at all: staff of a unit those of the unit, portals those of their channel.
package struct Visibility: Hashable, Sendable {
    /// Roles that look after the requests of all units.
    private static let overall: Set<Role> = [
        .intake, .dispatcher, .callback, .policy, .operations, .auditor, .security, .system,
    ]

    private let actor: Actor
    private let channel: ChannelName?

    /// - Parameter channel: the channel that a portal's token is bound to; nil for everybody else.
    package init(of actor: Actor, channel: ChannelName? = nil) {
        self.actor = actor
        self.channel = channel
    }

    package func shows(_ request: ServiceRequest) -> Bool {
        if actor.roles.contains(.portal) { return channel == request.registration.channel }
        if !actor.roles.isDisjoint(with: Self.overall) { return true }
        guard let unit = actor.unit else { return false }
        return request.lead == unit || request.lastUnit == unit || request.support.contains(unit)
            || request.registeredBy == unit
    }
}
