import Endpoints
import Identity
import RuleModel
import TOMLSyntax

extension Operations {
    var userList: Endpoint {
        .operation(
            .get, "/users", for: [.operations, .security, .auditor], .init(chinese: "用户名单", english: "List users")
        ) { [accounts] call, _ in
            let users = try await accounts.users(at: call.now)
            return .json(["users": .array(users.map(\.json))])
        }
    }

    var userAddition: Endpoint {
        .operation(
            .post, "/users", .init(chinese: "添加用户", english: "Add a user"), body: Self.newUser,
            successes: [(201, .created)]
        ) { [accounts, vocabulary] call, fields in
            let roles = Set(Self.names(fields.text("roles")).map { Role($0) })
            try await Self.guardAdministrators(roles, accounts, call)
            let new = NewUser(
                login: fields.text("login") ?? "", displayName: fields.text("name") ?? "",
                unit: try fields.text("unit").map { try Self.unit($0, in: vocabulary()) }, roles: roles)
            let password = fields.text("password")
            let made = try await accounts.add(new, password: password, by: call.actor(), at: call.now)
            return .json(made.json(showingPassword: password == nil), status: 201)
        }
    }

    /// Once there are users, the three accounts stay, so that no one person makes an administrator; a successor takes over
    /// the account.
    private static func guardAdministrators(_ roles: Set<Role>, _ accounts: Accounts, _ call: Call) async throws {
        guard try await accounts.hasUsers() else { throw Problem.noAdministratorsYet }
        guard roles.isDisjoint(with: SeparationOfDuties.administrators) || call.principal?.proof != .socket else {
            throw Problem.administratorsByPeople
        }
    }

    var firstAdministrators: Endpoint {
        .operation(
            .post, "/users/first", .init(chinese: "首次设置三个管理员", english: "Appoint the first three administrators"),
            body: Self.administrators, successes: [(201, .created)]
        ) { [accounts] call, fields in
            let three = SeparationOfDuties.administrators.map { role in
                let person = fields.fields(role.rawValue)
                return NewUser(
                    login: person?.text("login") ?? "", displayName: person?.text("name") ?? "", unit: nil,
                    roles: [role])
            }
            let made = try await accounts.addFirstAdministrators(three, by: call.actor(), at: call.now)
            return .json(["users": .array(made.map { $0.json(showingPassword: true) })], status: 201)
        }
    }

    var userDisabling: Endpoint {
        .operation(
            .post, "/users/{login}/disable", .init(chinese: "停用用户", english: "Disable a user"), parameters: [.login]
        ) { [accounts] call, _ in
            let login = call.pathValues["login"] ?? ""
            try await accounts.disable(login, by: call.actor(), at: call.now)
            return .json(["login": .string(login), "isDisabled": true])
        }
    }

    var userEnabling: Endpoint {
        .operation(
            .post, "/users/{login}/enable", .init(chinese: "启用用户", english: "Enable a user"), parameters: [.login]
        ) { [accounts] call, _ in
            let login = call.pathValues["login"] ?? ""
            try await accounts.enable(login, by: call.actor(), at: call.now)
            return .json(["login": .string(login), "isDisabled": false])
        }
    }

    var userReset: Endpoint {
        .operation(
            .post, "/users/{login}/reset", .init(chinese: "重设密码并解锁", english: "Reset the password and unlock"),
            parameters: [.login]
        ) { [accounts] call, _ in
            let login = call.pathValues["login"] ?? ""
            let password = try await accounts.resetPassword(login, by: call.actor(), at: call.now)
            return .json(["login": .string(login), "password": .string(password), "mustChangePassword": true])
        }
    }

    /// The unit of that name or alias, by its own name, which is what requests carry.
    private static func unit(_ typed: String, in words: Vocabulary) throws(Problem) -> UnitName {
        guard let unit = words.member(typed, of: .unit) else {
            throw .unknownUnit(typed, suggestion: words.domains[.unit]?.suggestion(for: typed))
        }
        return UnitName(unit.name)
    }

    /// The parts of a comma-separated list.
    static func names(_ list: String?) -> [String] {
        (list ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    }
}
