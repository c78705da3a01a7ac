package import RuleModel

/// Who is calling: whom commands are recorded under, and what the call's own security needs.
package struct Principal: Hashable, Sendable {
    /// How the caller proved who it is.
    package enum Proof: Hashable, Sendable {
        /// A browser session; changes need its CSRF token.
        case session(csrfToken: String)
        /// A bearer token, by its id.
        case token(id: String)
        /// The operating system's user on the Unix socket.
        case socket
    }

    /// The stable id, such as a login or a token's id.
    package var id: String
    /// The name that people see.
    package var name: String
    package var roles: Set<Role>
    /// The unit of a member of staff; nil for portals.
    package var unit: UnitName?
    package var proof: Proof
    /// The channels that a portal's token is good for; empty for people.
    package var channels: Set<ChannelName>
    /// Whether the person has to set a new password before anything else.
    package var mustChangePassword: Bool

    package init(
        id: String, name: String, roles: Set<Role>, unit: UnitName?, proof: Proof, channels: Set<ChannelName> = [],
        mustChangePassword: Bool = false
    ) {
        self.id = id
        self.name = name
        self.roles = roles
        self.unit = unit
        self.proof = proof
        self.channels = channels
        self.mustChangePassword = mustChangePassword
    }
}
