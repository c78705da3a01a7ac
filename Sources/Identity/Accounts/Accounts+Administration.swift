package import RuleModel
import Store
package import WorkCalendar

/// A user with a password that someone hands over to them.
package struct Appointment: Sendable {
    package var user: User
    package var password: String
}

/// A user as administrators see them in a list.
package struct UserStanding: Hashable, Sendable {
    package var user: User
    /// Nil while the login is not locked.
    package var lockedUntil: Instant?
}

extension Accounts {
    /// Adds a user; a password that is not given is made up. It must be changed at the first sign-in unless said otherwise.
    package func add(
        _ new: NewUser, password given: String? = nil, mustChange: Bool = true, by actor: String, at now: Instant
    ) async throws(AccountError) -> Appointment {
        try await add([new], passwords: [given], mustChange: mustChange, by: actor, at: now) { _ throws(StoreError) in
            nil
        }[0]
    }

    /// The three administrators of a new installation, each a person of their own; refused as soon as any user exists.
    package func addFirstAdministrators(
        _ three: [NewUser], by actor: String, at now: Instant
    ) async throws(AccountError) -> [Appointment] {
        for role in SeparationOfDuties.administrators where !three.contains(where: { $0.roles == [role] }) {
            throw .user(.administratorMissing(role))
        }
        let people = Dictionary(grouping: three) { LoginName.normalised($0.login) ?? $0.login }
        for (_, same) in people where same.count > 1 {
            let duties = SeparationOfDuties.administrators.filter { role in same.contains { $0.roles == [role] } }
            throw .user(.administratorsCombined(duties))
        }
        return try await add(three, passwords: three.map { _ in nil }, mustChange: true, by: actor, at: now) {
            sql throws(StoreError) in try AccountTable.isEmpty(sql) ? nil : .usersExist
        }
    }

    package func disable(_ login: String, by actor: String, at now: Instant) async throws(AccountError) {
        try await alter(login, .userDisabled, by: actor, at: now) { user, sql in
            if let fault = try Self.lastAdministrator(user, sql) { return fault }
            try AccountTable.setDisabled(user, true, sql)
            return nil
        }
    }

    package func enable(_ login: String, by actor: String, at now: Instant) async throws(AccountError) {
        try await alter(login, .userEnabled, by: actor, at: now) { user, sql in
            try AccountTable.setDisabled(user, false, sql)
            return nil
        }
    }

    package func unlock(_ login: String, by actor: String, at now: Instant) async throws(AccountError) {
        try await alter(login, .loginUnlocked, endsSessions: false, by: actor, at: now) { user, sql in
            try AttemptTable.clear(user.login, sql)
            return nil
        }
    }

    /// A new made-up password for someone who lost theirs.
    package func resetPassword(_ login: String, by actor: String, at now: Instant) async throws(AccountError) -> String
    {
        let password = InitialPassword.random()
        let hash = try await hash(password)
        try await alter(login, .passwordReset, by: actor, at: now) { user, sql in
            try AccountTable.setPassword(user, hash, mustChange: true, at: now, sql)
            try AttemptTable.clear(user.login, sql)
            return nil
        }
        return password
    }

    package func setDuties(
        _ login: String, roles: Set<Role>, unit: UnitName?, by actor: String, at now: Instant
    ) async throws(AccountError) {
        do throws(UserFault) { try NewUser.check(roles: roles, unit: unit) } catch { throw .user(error) }
        let facts = [
            "roles": roles.map(\.rawValue).sorted().joined(separator: ","), "unit": unit?.rawValue ?? "",
        ]
        try await alter(login, .dutiesChanged, facts, by: actor, at: now) { user, sql in
            if user.roles != roles, let fault = try Self.lastAdministrator(user, sql) { return fault }
            try AccountTable.setDuties(user, roles: roles, unit: unit, sql)
            return nil
        }
    }

    package func users(at now: Instant) async throws(AccountError) -> [UserStanding] {
        try await read { sql in
            let attempts = try AttemptTable.all(sql)
            return try AccountTable.list(sql).map { user in
                let until = attempts[AttemptTable.key(user.login)]?.lockedUntil
                return UserStanding(user: user, lockedUntil: until.flatMap { $0 > now ? $0 : nil })
            }
        }
    }

    package func user(_ login: String) async throws(AccountError) -> User? {
        let normalised = LoginName.normalised(login) ?? ""
        return try await read { sql in try AccountTable.find(login: normalised, sql) }
    }

    /// Whether anyone can sign in yet.
    package func hasUsers() async throws(AccountError) -> Bool {
        try await read { sql in try !AccountTable.isEmpty(sql) }
    }
}
