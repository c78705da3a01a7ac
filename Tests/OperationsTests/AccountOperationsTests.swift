import Endpoints
import Identity
import RuleModel
import Testing

@Suite("Operations on accounts and tokens")
struct AccountOperationsTests {
    @Test("The first three administrators get passwords that must be changed, and come before everybody else")
    func first() async throws {
        let house = try await OperationsHouse()
        let early = try await house.answer(.post, "/users", OperationsHouse.handler)
        #expect(early.status == 409)
        #expect(early.document["type"] == "/problems/no-administrators-yet")

        let made = try await house.answer(.post, "/users/first", OperationsHouse.administrators)
        #expect(made.status == 201)
        guard case .array(let users)? = made.document["users"] else { throw Missing() }
        #expect(users.compactMap { $0["login"]?.string } == ["zhou", "qin", "tang"])
        #expect(users.allSatisfy { ($0["password"]?.string?.count ?? 0) >= 16 && $0["mustChangePassword"] == true })

        let again = try await house.answer(.post, "/users/first", OperationsHouse.administrators)
        #expect(again.status == 409)
        #expect(try await house.audited() == Array(repeating: "os:lin user-added", count: 3))
    }

    @Test("A password is shown where it was made up, and not where it was given")
    func passwords() async throws {
        let house = try await OperationsHouse()
        try await house.appoint()
        let made = try await house.answer(.post, "/users", OperationsHouse.handler)
        #expect(made.status == 201)
        #expect(made.document["password"]?.string != nil)
        let given = try await house.answer(
            .post, "/users",
            [
                "login": "chen", "name": "陈", "roles": "intake, dispatcher", "password": "Harbour-Tianjin-7",
            ])
        #expect(given.status == 201)
        #expect(given.document["password"] == nil)
        #expect(given.document["roles"] == ["dispatcher", "intake"])
        #expect(given.document["mustChangePassword"] == true)
    }

    static let refusals: [(JSONValue, Int, String)] = [
        (["login": "wang.wei", "name": "王伟", "roles": "handler"], 422, "invalid-account"),
        (["login": "a b!", "name": "王伟", "roles": "intake"], 422, "invalid-account"),
        (["login": "zhou", "name": "王伟", "roles": "intake"], 409, "account-conflict"),
        (["login": "wang.wei", "name": "王伟", "roles": "intake", "password": "123"], 422, "invalid-account"),
        (["login": "wang.wei", "name": "王伟", "roles": "auditor"], 403, "administrators-by-people"),
        (["login": "wang.wei", "name": "王伟", "roles": "intake,security"], 403, "administrators-by-people"),
        (["login": "wang.wei", "name": "王伟", "roles": "portal"], 422, "invalid-account"),
        (["login": "wang.wei", "roles": "intake"], 422, "invalid-body"),
        (["login": "wang.wei", "name": "王伟", "roles": "handler", "unit": "规建据"], 422, "unknown-unit"),
    ]

    @Test("What cannot be a user is refused with a reason, and nothing is changed", arguments: refusals.indices)
    func refused(index: Int) async throws {
        let (body, status, kind) = Self.refusals[index]
        let house = try await OperationsHouse()
        try await house.appoint()
        let answer = try await house.answer(.post, "/users", body)
        #expect(answer.status == status)
        #expect(answer.document["type"] == .string("/problems/\(kind)"))
        #expect(answer.document["detail"]?.string?.isEmpty == false)
        #expect(try await house.audited().count == 3)
    }

    @Test("A unit is taken by its name or alias; a misspelt one is refused, naming the nearest")
    func units() async throws {
        let house = try await OperationsHouse()
        try await house.appoint()
        let body: JSONValue = ["login": "gao", "name": "高", "roles": "handler", "unit": "市场局"]
        #expect(try await house.answer(.post, "/users", body).document["unit"] == "市场监管局")
        let misspelt: JSONValue = ["login": "luo", "name": "罗", "roles": "handler", "unit": "规建据"]
        let refused = try await house.answer(.post, "/users", misspelt)
        #expect(refused.document["detail"]?.string?.contains("did you mean “规建局”?") == true)
        #expect(try await house.audited().count == 4)
    }

    @Test("Who asks for another administrator hears how an account is handed over")
    func handingOver() async throws {
        let house = try await OperationsHouse()
        try await house.appoint()
        let answer = try await house.answer(.post, "/users", ["login": "luo", "name": "罗", "roles": "security"])
        #expect(answer.document["detail"]?.string?.contains("tongxing user reset") == true)
        #expect(try await house.answer(.post, "/users/qin/reset").document["mustChangePassword"] == true)
    }

    @Test("A role that is not for people is refused, naming those that are")
    func unknownRole() async throws {
        let house = try await OperationsHouse()
        try await house.appoint()
        let answer = try await house.answer(.post, "/users", ["login": "luo", "name": "罗", "roles": "king"])
        #expect(answer.document["detail"]?.string?.contains("handler, reviewer, callback") == true)
    }

    @Test("A user is disabled, enabled and reset, each with its audit entry")
    func changes() async throws {
        let house = try await OperationsHouse()
        try await house.appoint()
        _ = try await house.answer(.post, "/users", OperationsHouse.handler)
        #expect(try await house.answer(.post, "/users/wang.wei/disable").document["isDisabled"] == true)
        guard case .array(let users)? = try await house.answer(.get, "/users").document["users"] else {
            throw Missing()
        }
        #expect(users.first { $0["login"] == "wang.wei" }?["isDisabled"] == true)
        #expect(try await house.answer(.post, "/users/wang.wei/enable").document["isDisabled"] == false)
        #expect(try await house.answer(.post, "/users/wang.wei/reset").document["password"]?.string != nil)
        #expect(
            try await house.audited().suffix(3)
                == ["os:lin user-disabled", "os:lin user-enabled", "os:lin password-reset"])
        #expect(try await house.answer(.post, "/users/nobody/disable").status == 404)
        #expect(try await house.answer(.post, "/users/zhou/disable").status == 409, "the last administrator stays")
    }

    @Test("A token is shown once, listed without its secret, and revoked once")
    func tokens() async throws {
        let house = try await OperationsHouse()
        let body: JSONValue = ["title": "12345 热线", "channels": "12345,portal"]
        let made = try await house.answer(.post, "/tokens", body)
        #expect(made.status == 201)
        let bearer = made.document["bearer"]?.string ?? ""
        let id = made.document["id"]?.string ?? ""
        #expect(bearer.hasPrefix("tx_\(id)_"))
        guard case .array(let tokens)? = try await house.answer(.get, "/tokens").document["tokens"] else {
            throw Missing()
        }
        #expect(tokens.map { $0["channels"] } == [["12345", "portal"]])
        #expect(tokens.allSatisfy { $0["bearer"] == nil })
        #expect(try await house.answer(.post, "/tokens/\(id)/revoke").status == 200)
        #expect(try await house.answer(.post, "/tokens/\(id)/revoke").status == 409)
        #expect(try await house.answer(.post, "/tokens/nothing/revoke").status == 404)
    }

    @Test("A token for a channel that does not exist is refused, naming those that do")
    func unknownChannel() async throws {
        let house = try await OperationsHouse()
        let answer = try await house.answer(.post, "/tokens", ["title": "热线", "channels": "1234"])
        #expect(answer.status == 422)
        #expect(answer.document["detail"]?.string?.contains("12345, portal") == true)
        #expect(try await house.audited() == [])
    }

    @Test("Whoever lacks the role is refused, and a stranger is asked to sign in")
    func access() async throws {
        let house = try await OperationsHouse()
        var auditor = OperationsHouse.socket
        auditor.roles = [.auditor]
        #expect(try await house.answer(.post, "/users", OperationsHouse.handler, as: auditor).status == 403)
        #expect(try await house.answer(.get, "/users", as: auditor).status == 200)
        #expect(try await house.answer(.get, "/users", as: nil).status == 401)
        #expect(try await house.answer(.get, "/nowhere").status == 404)
    }

    struct Missing: Error {}
}
