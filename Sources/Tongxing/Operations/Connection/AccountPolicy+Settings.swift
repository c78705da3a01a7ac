import Identity
import Settings

extension AccountPolicy {
    /// The rules for passwords, lockout and sessions that the settings ask for.
    init(_ security: SecuritySettings) {
        self.init(
            passwords: security.profile == .mlps3 ? .mlps3 : .asvs,
            lockout: LockoutRule(failures: security.lockoutFailures, duration: security.lockout),
            sessions: SessionRules(idle: security.sessionIdle, lifetime: security.sessionLifetime))
    }
}
