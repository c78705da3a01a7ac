package import WorkCalendar

/// Finds out who calls, from what the request carries.
package protocol CallerIdentification: Sendable {
    /// The caller; nil where the request carries no proof of who it is from, or a session that is over.
    ///
    /// Throws a ``Problem`` where it carries a proof that is no good and that nobody sends by chance, such as a token.
    func principal(headers: [String: String], at now: Instant) async throws -> Principal?
}

/// Everyone is a stranger: for servers that have no accounts.
package struct NobodyIdentified: CallerIdentification {
    package init() {}
    package func principal(headers: [String: String], at now: Instant) async throws -> Principal? { nil }
}
