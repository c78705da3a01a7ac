import Store
package import WorkCalendar

/// A session just begun, with the text that only the browser keeps.
package struct NewSession: Sendable {
    package var cookie: SecretText
    package var session: Session
}

extension Accounts {
    /// Begins a session; one that the browser still had ends, so that nobody can plant theirs.
    ///
    /// Unknown logins cost the same work and are counted and locked like known ones.
    package func signIn(
        login typed: String, password: String, replacing old: SecretText? = nil, at now: Instant
    ) async throws(AccountError) -> NewSession {
        let login = LoginName.normalised(typed) ?? "?"
        let user = try await beginAttempt(login, at: now)
        let isRight = try await verify(password, user, login)
        guard let user, isRight else {
            try await recordFailure(login, user, at: now)
            throw .signIn(.wrongCredentials)
        }
        guard !user.isDisabled else {
            try await recordFailure(login, user, at: now)
            throw .signIn(.disabled)
        }
        let renewed = try await renewedHash(password, user)
        return try await begin(user, renewed, replacing: old, at: now)
    }

    /// Counts the attempt and returns the user, if there is one of that login.
    func beginAttempt(_ login: String, at now: Instant) async throws(AccountError) -> User? {
        let rule = policy().lockout
        return try await change { sql in
            try AttemptTable.sweep(at: now, sql)
            let attempts = try AttemptTable.find(login, sql)
            let counted: SignInAttempts
            do throws(SignInRefusal) { counted = try rule.beginning(attempts, at: now) } catch {
                return .failure(.signIn(error))
            }
            try AttemptTable.put(counted, login, sql)
            return .success(try AccountTable.find(login: login, sql))
        }
    }

    /// Whether it is the user's password; an attempt that could not be looked at is not counted.
    func verify(_ password: String, _ user: User?, _ login: String) async throws(AccountError) -> Bool {
        // Longer ones are nobody's: they cost as much work, but not their length.
        let bounded = password.utf8.count > PasswordRules.maximumLength * 4 ? "" : password
        do throws(PasswordHashingError) {
            return try await hasher.verify(bounded, against: user.flatMap { PasswordHash(text: $0.passwordHash) })
        } catch {
            try await write { sql in
                var attempts = try AttemptTable.find(login, sql)
                attempts.failures = max(0, attempts.failures - 1)
                attempts.lockedUntil = nil
                try AttemptTable.put(attempts, login, sql)
            }
            throw .signIn(.hashing(error))
        }
    }

    /// Of an unknown login the audit keeps no word: it may be a password typed into the wrong field.
    func recordFailure(_ login: String, _ user: User?, at now: Instant) async throws(AccountError) {
        let audit = audit
        try await write { sql in
            let attempts = try AttemptTable.find(login, sql)
            let action: IdentityChange.Action = attempts.lockedUntil == nil ? .signInFailed : .loginLocked
            let facts = ["failures": String(attempts.failures)]
            let name = user?.login ?? "?"
            try audit(IdentityChange(action, actor: name, subject: name, at: now, facts), sql)
        }
    }

    /// The password at today's cost, where the stored hash was made at another.
    private func renewedHash(_ password: String, _ user: User) async throws(AccountError) -> PasswordHash? {
        guard let stored = PasswordHash(text: user.passwordHash), hasher.isOutdated(stored) else { return nil }
        do throws(PasswordHashingError) { return try await hasher.hash(password) } catch { return nil }
    }

    private func begin(
        _ user: User, _ renewed: PasswordHash?, replacing old: SecretText?, at now: Instant
    ) async throws(AccountError) -> NewSession {
        let cookie = SecretText.random()
        let csrfToken = SecretText.random().text
        let (rules, audit) = (policy(), audit)
        try await write { sql in
            try AttemptTable.clear(user.login, sql)
            if let renewed { try AccountTable.setHash(user, renewed, sql) }
            if let old { _ = try SessionTable.delete(old, sql) }
            try SessionTable.sweep(before: now.advanced(bySeconds: -rules.sessions.idle.components.seconds), sql)
            let stored = SessionTable.Stored(account: user.id, csrfToken: csrfToken, createdAt: now, lastSeenAt: now)
            try SessionTable.insert(cookie, stored, sql)
            try audit(IdentityChange(.signedIn, actor: user.login, subject: user.login, at: now), sql)
        }
        let mustChange =
            user.mustChangePassword || rules.passwords.isExpired(changedAt: user.passwordChangedAt, now: now)
        return NewSession(
            cookie: cookie,
            session: Session(
                user: user, csrfToken: csrfToken, createdAt: now, lastSeenAt: now, mustChangePassword: mustChange))
    }
}
