package import Endpoints
package import Lifecycle
package import ServiceDesk

extension Principal {
    /// The caller as commands are recorded under.
    package var actor: Actor { Actor(id: id, name: name, roles: roles, unit: unit) }

    /// Which requests the caller may see.
    package var visibility: Visibility { Visibility(of: actor, channels: channels) }
}
