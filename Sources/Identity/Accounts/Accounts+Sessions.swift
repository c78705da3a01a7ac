import Store
package import WorkCalendar

extension Accounts {
    /// The session of that cookie; nil where there is none, it is over, or its user was disabled. Asking keeps it awake.
    package func session(_ cookie: SecretText, at now: Instant) async throws(AccountError) -> Session? {
        let rules = policy()
        let found = try await read { sql -> Session? in
            guard let stored = try SessionTable.find(cookie, sql),
                let user = try AccountTable.find(id: stored.account, sql)
            else { return nil }
            let mustChange =
                user.mustChangePassword || rules.passwords.isExpired(changedAt: user.passwordChangedAt, now: now)
            return Session(
                user: user, csrfToken: stored.csrfToken, createdAt: stored.createdAt, lastSeenAt: stored.lastSeenAt,
                mustChangePassword: mustChange)
        }
        guard var session = found else { return nil }
        let isOver = rules.sessions.isOver(createdAt: session.createdAt, lastSeenAt: session.lastSeenAt, now: now)
        if isOver || session.user.isDisabled {
            _ = try await write { sql in try SessionTable.delete(cookie, sql) }
            return nil
        }
        if rules.sessions.shouldTouch(lastSeenAt: session.lastSeenAt, now: now) {
            try await write { sql in try SessionTable.touch(cookie, at: now, sql) }
            session.lastSeenAt = now
        }
        return session
    }

    package func signOut(_ cookie: SecretText, at now: Instant) async throws(AccountError) {
        let audit = audit
        try await write { sql in
            guard let stored = try SessionTable.find(cookie, sql),
                let user = try AccountTable.find(id: stored.account, sql)
            else { return }
            _ = try SessionTable.delete(cookie, sql)
            try audit(IdentityChange(.signedOut, actor: user.login, subject: user.login, at: now), sql)
        }
    }

    /// A new password for the person of this session, who must know the present one; their other sessions end.
    package func changePassword(
        _ cookie: SecretText, current: String, new: String, at now: Instant
    ) async throws(AccountError) {
        guard let session = try await session(cookie, at: now) else { throw .signIn(.wrongCredentials) }
        let user = session.user
        _ = try await beginAttempt(user.login, at: now)
        guard try await verify(current, user, user.login) else {
            try await recordFailure(user.login, user, at: now)
            throw .signIn(.wrongCredentials)
        }
        let hash = try await checkedHash(new, login: user.login, displayName: user.displayName, differingFrom: current)
        let audit = audit
        try await write { sql in
            try AttemptTable.clear(user.login, sql)
            try AccountTable.setPassword(user, hash, mustChange: false, at: now, sql)
            try SessionTable.deleteOthers(of: user, than: cookie, sql)
            try audit(IdentityChange(.passwordChanged, actor: user.login, subject: user.login, at: now), sql)
        }
    }

    /// The hash of a new password that keeps the rules.
    func checkedHash(
        _ password: String, login: String, displayName: String, differingFrom current: String? = nil
    ) async throws(AccountError) -> PasswordHash {
        var faults = policy().passwords.faults(of: password, login: login, displayName: displayName)
        if password == current { faults.append(.unchanged) }
        guard faults.isEmpty else { throw .user(.password(faults)) }
        return try await hash(password)
    }

    func hash(_ password: String) async throws(AccountError) -> PasswordHash {
        do throws(PasswordHashingError) { return try await hasher.hash(password) } catch {
            throw .signIn(.hashing(error))
        }
    }
}
