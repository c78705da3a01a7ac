package import Lifecycle

/// Who is calling: the actor that commands are recorded under, and what the call's own security needs.
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

    package var actor: Actor
    package var proof: Proof
    /// The channel that a portal's token is bound to; nil for people.
    package var channel: String?
    /// Whether the person has to set a new password before anything else.
    package var mustChangePassword: Bool

    package init(actor: Actor, proof: Proof, channel: String? = nil, mustChangePassword: Bool = false) {
        self.actor = actor
        self.proof = proof
        self.channel = channel
        self.mustChangePassword = mustChangePassword
    }
}
