import RuleModel
import Store
import WorkCalendar

extension Accounts {
    /// Adds users together, or none of them.
    func add(
        _ new: [NewUser], passwords given: [String?], mustChange: Bool, by actor: String, at now: Instant,
        unless objection: @escaping @Sendable (any SQLReader) throws(StoreError) -> UserFault?
    ) async throws(AccountError) -> [Appointment] {
        var prepared: [Prepared] = []
        for (user, given) in zip(new, given) {
            let login = try checked(user)
            let password = given ?? InitialPassword.random()
            let hash =
                given == nil
                ? try await hash(password)
                : try await checkedHash(password, login: login, displayName: user.displayName)
            prepared.append(Prepared(new: user, login: login, password: password, hash: hash))
        }
        return try await insert(prepared, mustChange: mustChange, by: actor, at: now, unless: objection)
    }

    /// A user about to be added whose login and password were found good.
    struct Prepared: Sendable {
        var new: NewUser
        var login: String
        var password: String
        var hash: PasswordHash
    }

    func checked(_ user: NewUser) throws(AccountError) -> String {
        do throws(UserFault) { return try user.checked() } catch { throw .user(error) }
    }

    func insert(
        _ ready: [Prepared], mustChange: Bool, by actor: String, at now: Instant,
        unless objection: @escaping @Sendable (any SQLReader) throws(StoreError) -> UserFault?
    ) async throws(AccountError) -> [Appointment] {
        let audit = audit
        return try await change { sql in
            if let fault = try objection(sql) { return .failure(.user(fault)) }
            for entry in ready where try AccountTable.find(login: entry.login, sql) != nil {
                return .failure(.user(.loginTaken(entry.login)))
            }
            return .success(
                try ready.map { entry in
                    let user = try AccountTable.insert(
                        entry.new, login: entry.login, hash: entry.hash, mustChange: mustChange, at: now, sql)
                    try audit(
                        IdentityChange(.userAdded, actor: actor, subject: user.login, at: now, Self.facts(user)), sql)
                    return Appointment(user: user, password: entry.password)
                })
        }
    }

    /// Changes one user; what changes the person's rights also ends their sessions.
    func alter(
        _ typed: String, _ action: IdentityChange.Action, _ facts: [String: String] = [:], endsSessions: Bool = true,
        by actor: String, at now: Instant, _ body: @escaping @Sendable (User, any SQLWriter) throws -> UserFault?
    ) async throws(AccountError) {
        let login = LoginName.normalised(typed) ?? typed
        let audit = audit
        try await change { sql -> Result<Void, AccountError> in
            guard let user = try AccountTable.find(login: login, sql) else {
                return .failure(.user(.unknownUser(typed)))
            }
            if let fault = try body(user, sql) { return .failure(.user(fault)) }
            if endsSessions { try SessionTable.deleteOthers(of: user, than: nil, sql) }
            try audit(IdentityChange(action, actor: actor, subject: user.login, at: now, facts), sql)
            return .success(())
        }
    }

    /// The objection where nobody else could do this administrator's work.
    static func lastAdministrator(_ user: User, _ sql: any SQLReader) throws(StoreError) -> UserFault? {
        guard let role = SeparationOfDuties.administrators.first(where: user.roles.contains), !user.isDisabled else {
            return nil
        }
        let others = try AccountTable.list(sql).contains {
            $0.id != user.id && !$0.isDisabled && $0.roles.contains(role)
        }
        return others ? nil : .lastAdministrator(role)
    }

    private static func facts(_ user: User) -> [String: String] {
        ["roles": user.roles.map(\.rawValue).sorted().joined(separator: ","), "unit": user.unit?.rawValue ?? ""]
    }
}
