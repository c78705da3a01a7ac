package import RuleModel
package import Store
package import WorkCalendar

/// A portal token just made, with the text that only the portal keeps.
package struct NewPortalToken: Sendable {
    package var token: PortalToken
    package var bearer: String
}

extension Accounts {
    /// A token for a portal's program; its text is shown this once and never again.
    package func createToken(
        title: String, channels: Set<ChannelName>, by actor: String, at now: Instant
    ) async throws(AccountError) -> NewPortalToken {
        guard title.contains(where: { !$0.isWhitespace }) else { throw .token(.noTitle) }
        guard !channels.isEmpty else { throw .token(.noChannel) }
        let bearer = BearerText.new()
        let token = PortalToken(
            id: bearer.id, title: title, channels: channels, createdBy: actor, createdAt: now, lastUsedAt: nil,
            revokedAt: nil,
            secretHash: bearer.secret.storedHash)
        let audit = audit
        try await write { sql in
            try TokenTable.insert(token, sql)
            let facts = ["title": title, "channels": channels.map(\.rawValue).sorted().joined(separator: ",")]
            try audit(IdentityChange(.tokenCreated, actor: actor, subject: token.id, at: now, facts), sql)
        }
        return NewPortalToken(token: token, bearer: bearer.text)
    }

    /// Holds from the next request on.
    package func revokeToken(_ id: String, by actor: String, at now: Instant) async throws(AccountError) {
        let audit = audit
        try await change { sql -> Result<Void, AccountError> in
            guard try TokenTable.find(id, sql) != nil else { return .failure(.token(.unknown(id))) }
            guard try TokenTable.revoke(id, at: now, sql) else { return .failure(.token(.alreadyRevoked(id))) }
            try audit(IdentityChange(.tokenRevoked, actor: actor, subject: id, at: now), sql)
            return .success(())
        }
    }

    package func tokens() async throws(AccountError) -> [PortalToken] {
        try await read { sql in try TokenTable.list(sql) }
    }

    /// The token whose text that is; nil where there is none or it was revoked.
    package func token(bearer: String, at now: Instant) async throws(AccountError) -> PortalToken? {
        guard let token = try await read({ sql in try Self.token(bearer: bearer, sql) }) else { return nil }
        if token.lastUsedAt.map({ now >= $0.advanced(bySeconds: 3_600) }) ?? true {
            try await write { sql in try TokenTable.touch(token.id, at: now, sql) }
        }
        return token
    }

    /// The same inside a transaction that does what the token is for.
    package static func token(bearer: String, _ sql: any SQLReader) throws(StoreError) -> PortalToken? {
        guard let given = BearerText(bearer), let token = try TokenTable.find(given.id, sql), !token.isRevoked,
            ConstantTime.equal(Array(token.secretHash.utf8), Array(given.secret.storedHash.utf8))
        else { return nil }
        return token
    }
}
