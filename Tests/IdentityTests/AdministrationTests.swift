import RuleModel
import Testing
import WorkCalendar

@testable import Identity

@Suite("Administering users")
struct AdministrationTests {
    static let three = [
        NewUser(login: "ops", displayName: "甲", unit: nil, roles: [.operations]),
        NewUser(login: "sec", displayName: "乙", unit: nil, roles: [.security]),
        NewUser(login: "aud", displayName: "丙", unit: nil, roles: [.auditor]),
    ]

    @Test("The first three administrators come together, once, and none is missing")
    func firstAdministrators() async throws {
        let fixture = try await AccountsFixture()
        #expect(try await !fixture.accounts.hasUsers())
        let two = Array(Self.three.prefix(2))
        let missing = await fixture.refusal {
            try await fixture.accounts.addFirstAdministrators(two, by: "root", at: AccountsFixture.start)
        }
        #expect(missing == .user(.administratorMissing(.auditor)))
        var combined = Self.three
        combined[1].login = " OPS"
        let one = await fixture.refusal { [combined] in
            try await fixture.accounts.addFirstAdministrators(combined, by: "root", at: AccountsFixture.start)
        }
        #expect(one == .user(.administratorsCombined([.operations, .security])))
        let made = try await fixture.accounts.addFirstAdministrators(Self.three, by: "root", at: AccountsFixture.start)
        #expect(made.map(\.user.login) == ["ops", "sec", "aud"])
        #expect(made.allSatisfy { $0.user.mustChangePassword })
        #expect(fixture.actions == [.userAdded, .userAdded, .userAdded])
        let again = await fixture.refusal {
            try await fixture.accounts.addFirstAdministrators(Self.three, by: "root", at: AccountsFixture.start)
        }
        #expect(again == .user(.usersExist))
        for appointment in made { _ = try await fixture.signIn(appointment.user.login, appointment.password) }
    }

    @Test(
        "What a user cannot be is refused in a sentence",
        arguments: [
            (NewUser(login: "x", displayName: "甲", unit: nil, roles: [.intake]), UserFault.loginMalformed("x")),
            (NewUser(login: "xy", displayName: " ", unit: nil, roles: [.intake]), .noDisplayName),
            (NewUser(login: "xy", displayName: "甲", unit: nil, roles: []), .noRole),
            (NewUser(login: "xy", displayName: "甲", unit: nil, roles: [.handler]), .unitMissing(.handler)),
            (
                NewUser(login: "xy", displayName: "甲", unit: nil, roles: [.operations, .auditor]),
                .administratorsCombined([.operations, .auditor])
            ),
            (NewUser(login: " Wang.WEI", displayName: "甲", unit: nil, roles: [.intake]), .loginTaken("wang.wei")),
        ])
    func refused(new: NewUser, fault: UserFault) async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        #expect(
            await fixture.refusal { try await fixture.accounts.add(new, by: "ops", at: AccountsFixture.start) }
                == .user(fault))
        #expect(fault.chinese.hasSuffix("。") && fault.english.hasSuffix("."))
        #expect(try await fixture.accounts.users(at: AccountsFixture.start).count == 1)
    }

    @Test("Duties are changed apart, and what someone could do yesterday ends at once")
    func duties() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let session = try await fixture.signIn()
        let combined = await fixture.refusal {
            try await fixture.accounts.setDuties(
                "wang.wei", roles: [.security, .auditor], unit: nil, by: "sec", at: AccountsFixture.start)
        }
        #expect(combined == .user(.administratorsCombined([.security, .auditor])))
        try await fixture.accounts.setDuties(
            "wang.wei", roles: [.handler, .reviewer], unit: "工信局", by: "sec", at: AccountsFixture.start)
        let user = try #require(try await fixture.accounts.user("wang.wei"))
        #expect(user.roles == [.handler, .reviewer] && user.unit == "工信局")
        #expect(try await fixture.accounts.session(session.cookie, at: AccountsFixture.start) == nil)
        #expect(fixture.lastChange?.facts == ["roles": "handler,reviewer", "unit": "工信局"])
        #expect(fixture.lastChange?.actor == "sec")
    }

    @Test("The last administrator of a kind stays")
    func lastAdministrator() async throws {
        let fixture = try await AccountsFixture()
        _ = try await fixture.accounts.addFirstAdministrators(Self.three, by: "root", at: AccountsFixture.start)
        let last = await fixture.refusal {
            try await fixture.accounts.disable("sec", by: "ops", at: AccountsFixture.start)
        }
        #expect(last == .user(.lastAdministrator(.security)))
        let duties = await fixture.refusal {
            try await fixture.accounts.setDuties(
                "sec", roles: [.intake], unit: nil, by: "ops", at: AccountsFixture.start)
        }
        #expect(duties == .user(.lastAdministrator(.security)))
        let second = NewUser(login: "sec2", displayName: "丁", unit: nil, roles: [.security])
        _ = try await fixture.accounts.add(second, by: "ops", at: AccountsFixture.start)
        try await fixture.accounts.disable("sec", by: "ops", at: AccountsFixture.start)
        #expect(try await fixture.accounts.user("sec")?.isDisabled == true)
    }

    @Test("A reset password is new, must be changed and unlocks")
    func reset() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        for _ in 1...5 { _ = await fixture.refusal { try await fixture.signIn("wang.wei", "wrong") } }
        #expect(try await fixture.accounts.users(at: AccountsFixture.start).first?.lockedUntil != nil)
        let password = try await fixture.accounts.resetPassword("wang.wei", by: "ops", at: AccountsFixture.start)
        #expect(try await fixture.accounts.users(at: AccountsFixture.start).first?.lockedUntil == nil)
        #expect(try await fixture.signIn("wang.wei", password).session.mustChangePassword)
        #expect(
            await fixture.refusal {
                try await fixture.accounts.resetPassword("nobody", by: "ops", at: AccountsFixture.start)
            }
                == .user(.unknownUser("nobody")))
    }

    @Test("Unlocking lets a person try again")
    func unlock() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        for _ in 1...5 { _ = await fixture.refusal { try await fixture.signIn("wang.wei", "wrong") } }
        try await fixture.accounts.unlock("wang.wei", by: "sec", at: AccountsFixture.start)
        #expect(try await fixture.signIn().session.user.login == "wang.wei")
    }

    @Test("No password or secret is ever audited")
    func auditIsClean() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let password = try await fixture.accounts.resetPassword("wang.wei", by: "ops", at: AccountsFixture.start)
        let token = try await fixture.accounts.createToken(
            title: "12345", channels: [.hotline], by: "ops", at: AccountsFixture.start)
        let change = try #require(fixture.lastChange)
        #expect(!"\(change)".contains(password) && !"\(change)".contains(token.bearer))
    }
}
