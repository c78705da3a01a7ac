import WorkCalendar

/// When a login is shut after wrong passwords.
package struct LockoutRule: Hashable, Sendable {
    package var failures: Int
    package var duration: Duration

    package init(failures: Int = 5, duration: Duration = .seconds(300)) {
        self.failures = failures
        self.duration = duration
    }

    /// Counts an attempt before its password is looked at, so that many at once cannot slip in between; success clears
    /// the count. Unknown logins are counted alike: a lock tells nothing about who exists.
    func beginning(_ attempts: SignInAttempts, at now: Instant) throws(SignInRefusal) -> SignInAttempts {
        var attempts = attempts
        if let until = attempts.lockedUntil {
            if now < until { throw .locked(until: until) }
            attempts = SignInAttempts()
        }
        attempts.failures += 1
        attempts.lastAt = now
        if attempts.failures >= failures {
            attempts.lockedUntil = now.advanced(bySeconds: duration.components.seconds)
        }
        return attempts
    }
}
