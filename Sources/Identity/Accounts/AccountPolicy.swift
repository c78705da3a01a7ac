/// The rules in force for passwords, lockout and sessions; they may change while the service runs.
package struct AccountPolicy: Hashable, Sendable {
    package var passwords: PasswordRules
    package var lockout: LockoutRule
    package var sessions: SessionRules

    package init(
        passwords: PasswordRules = .mlps3, lockout: LockoutRule = LockoutRule(), sessions: SessionRules = SessionRules()
    ) {
        self.passwords = passwords
        self.lockout = lockout
        self.sessions = sessions
    }
}
