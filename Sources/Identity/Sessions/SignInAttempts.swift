package import WorkCalendar

/// Attempts in a row on one login that no right password ended.
package struct SignInAttempts: Hashable, Sendable {
    package var failures = 0
    package var lockedUntil: Instant?
    var lastAt = Instant(microseconds: 0)
}
