package import WorkCalendar

/// A signed-in person's session as a request finds it.
package struct Session: Hashable, Sendable {
    package var user: User
    /// The hidden field of every form must carry it.
    package var csrfToken: String
    package var createdAt: Instant
    package var lastSeenAt: Instant

    /// Only changing the password is allowed until this is false.
    package var mustChangePassword: Bool

    /// Whether a form was sent from one of our own pages in this session.
    package func accepts(csrfToken given: String) -> Bool {
        ConstantTime.equal(Array(csrfToken.utf8), Array(given.utf8))
    }
}
