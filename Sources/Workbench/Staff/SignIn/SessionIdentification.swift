package import Endpoints
package import Identity
package import ModuleKit
package import WorkCalendar

/// Finds out who calls from a browser, by the session that its cookie names.
package struct SessionIdentification: CallerIdentification {
    private let accounts: Accounts
    private let cookie: @Sendable () -> SessionCookie

    package init(accounts: Accounts, cookie: @escaping @Sendable () -> SessionCookie) {
        self.accounts = accounts
        self.cookie = cookie
    }

    package func principal(headers: [String: String], at now: Instant) async throws -> Principal? {
        guard let text = cookie().text(in: headers),
            let session = try await accounts.session(SecretText(text: text), at: now)
        else { return nil }
        let user = session.user
        return Principal(
            id: user.login, name: user.displayName, roles: user.roles, unit: user.unit,
            proof: .session(csrfToken: session.csrfToken), mustChangePassword: session.mustChangePassword)
    }
}
