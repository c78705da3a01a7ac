package import Endpoints
package import Identity
import RuleModel
package import WorkCalendar

/// Finds out which portal calls, by its bearer token; without one, asks further.
package struct TokenIdentification: CallerIdentification {
    private let accounts: Accounts
    private let otherwise: any CallerIdentification

    /// - Parameter otherwise: who calls where no token is sent, such as a browser with a session.
    package init(accounts: Accounts, otherwise: any CallerIdentification) {
        self.accounts = accounts
        self.otherwise = otherwise
    }

    package func principal(headers: [String: String], at now: Instant) async throws -> Principal? {
        guard let header = headers["authorization"] else {
            return try await otherwise.principal(headers: headers, at: now)
        }
        guard let bearer = BearerHeader.read(header), let token = try await accounts.token(bearer: bearer, at: now)
        else { throw Problem.badToken() }
        return Principal(
            id: token.id, name: token.title, roles: [.portal], unit: nil, proof: .token(id: token.id),
            channels: token.channels)
    }
}
