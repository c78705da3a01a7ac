package import WorkCalendar

/// Something that people, sessions or tokens underwent and that belongs into the audit, in the same commit.
package struct IdentityChange: Hashable, Sendable {
    package enum Action: String, Sendable {
        case signedIn = "signed-in"
        case signInFailed = "sign-in-failed"
        case loginLocked = "login-locked"
        case loginUnlocked = "login-unlocked"
        case signedOut = "signed-out"
        case passwordChanged = "password-changed"
        case passwordReset = "password-reset"
        case userAdded = "user-added"
        case userDisabled = "user-disabled"
        case userEnabled = "user-enabled"
        case dutiesChanged = "duties-changed"
        case tokenCreated = "token-created"
        case tokenRevoked = "token-revoked"
    }

    package var action: Action
    /// Who did it: a login, or the operating system's user.
    package var actor: String
    /// The login or the token's id.
    package var subject: String
    package var at: Instant
    /// What else is worth knowing; never a password or a secret.
    package var facts: [String: String]

    init(_ action: Action, actor: String, subject: String, at: Instant, _ facts: [String: String] = [:]) {
        self.action = action
        self.actor = actor
        self.subject = subject
        self.at = at
        self.facts = facts
    }
}
