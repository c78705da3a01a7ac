package import Endpoints
package import WorkCalendar

/// Finds out who calls, from what the request carries.
package protocol CallerIdentification: Sendable {
    /// The caller; nil where the request carries no proof or one that is no longer good.
    func principal(headers: [String: String], at now: Instant) async throws -> Principal?
}

/// Everyone is a stranger: for servers that have no accounts.
package struct NobodyIdentified: CallerIdentification {
    package init() {}
    package func principal(headers: [String: String], at now: Instant) async throws -> Principal? { nil }
}
