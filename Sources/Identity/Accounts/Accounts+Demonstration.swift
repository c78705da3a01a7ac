import Store
package import WorkCalendar

extension Accounts {
    /// Adds users who all have the same given password and need not change it: for demonstration, where everybody knows it.
    ///
    /// The password is hashed once, so that many accounts cost no more than one.
    package func add(
        _ new: [NewUser], sharing password: String, by actor: String, at now: Instant
    ) async throws(AccountError) -> [User] {
        let hash = try await hash(password)
        var prepared: [Prepared] = []
        for user in new {
            let login = try checked(user)
            let faults = policy().passwords.faults(of: password, login: login, displayName: user.displayName)
            guard faults.isEmpty else { throw .user(.password(faults)) }
            prepared.append(Prepared(new: user, login: login, password: password, hash: hash))
        }
        return try await insert(prepared, mustChange: false, by: actor, at: now) { _ throws(StoreError) in nil }.map(
            \.user)
    }
}
