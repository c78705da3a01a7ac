import RuleModel
import Testing
import WorkCalendar

@testable import Identity

@Suite("Changing passwords")
struct PasswordChangeTests {
    @Test("A password given by someone else must be changed first; the new one opens freely")
    func firstPassword() async throws {
        let fixture = try await AccountsFixture()
        let new = NewUser(login: "li.na", displayName: "李娜", unit: nil, roles: [.intake])
        let appointment = try await fixture.accounts.add(new, by: "ops", at: AccountsFixture.start)
        let session = try await fixture.signIn("li.na", appointment.password)
        #expect(session.session.mustChangePassword)
        try await fixture.accounts.changePassword(
            session.cookie, current: appointment.password, new: AccountsFixture.password, at: AccountsFixture.start)
        #expect(
            try await fixture.accounts.session(session.cookie, at: AccountsFixture.start)?.mustChangePassword == false)
        #expect(try await fixture.signIn("li.na").session.mustChangePassword == false)
        #expect(
            await fixture.refusal { try await fixture.signIn("li.na", appointment.password) }
                == .signIn(.wrongCredentials))
    }

    @Test("Changing needs the present password, counted like a sign-in, and ends the person's other sessions")
    func currentPassword() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let (mine, other) = (try await fixture.signIn(), try await fixture.signIn())
        let change = { (current: String, new: String) in
            try await fixture.accounts.changePassword(
                mine.cookie, current: current, new: new, at: AccountsFixture.start)
        }
        for _ in 1...2 {
            #expect(
                await fixture.refusal { try await change("wrong", "Other-Harbour-8") } == .signIn(.wrongCredentials))
        }
        try await change(AccountsFixture.password, "Other-Harbour-8")
        #expect(try await fixture.accounts.session(mine.cookie, at: AccountsFixture.start) != nil)
        #expect(try await fixture.accounts.session(other.cookie, at: AccountsFixture.start) == nil)
        #expect(fixture.actions.last == .passwordChanged)
        for _ in 1...5 { _ = await fixture.refusal { try await change("wrong", "Third-Harbour-9") } }
        let until = AccountsFixture.start.advanced(bySeconds: 300)
        #expect(
            await fixture.refusal { try await change("Other-Harbour-8", "Third-Harbour-9") }
                == .signIn(.locked(until: until)))
    }

    @Test("A new password that breaks a rule, or is the present one, is refused with each reason")
    func rules() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let session = try await fixture.signIn()
        let refused = { (new: String) in
            await fixture.refusal {
                try await fixture.accounts.changePassword(
                    session.cookie, current: AccountsFixture.password, new: new, at: AccountsFixture.start)
            }
        }
        #expect(await refused("short") == .user(.password([.short(minimum: 12), .kinds(3)])))
        #expect(await refused(AccountsFixture.password) == .user(.password([.unchanged])))
        #expect(await refused("Wang.Wei-Harbour-7") == .user(.password([.containsName])))
    }

    @Test("In mlps3 a password of ninety days must be changed, in asvs not")
    func rotation() async throws {
        for (rules, expected) in [(PasswordRules.mlps3, true), (.asvs, false)] {
            let fixture = try await AccountsFixture(policy: AccountPolicy(passwords: rules))
            try await fixture.handler()
            let later = Int64(90 * 86_400)
            let new = try await fixture.signIn(after: later)
            #expect(new.session.mustChangePassword == expected)
            let found = try await fixture.accounts.session(
                new.cookie, at: AccountsFixture.start.advanced(bySeconds: later))
            #expect(found?.mustChangePassword == expected)
        }
    }

    @Test("Made-up passwords keep the strictest rules, and no two are alike")
    func initialPasswords() {
        let made = (0..<200).map { _ in InitialPassword.random() }
        #expect(Set(made).count == 200)
        for password in made {
            #expect(PasswordRules.mlps3.faults(of: password, login: "somebody", displayName: "王伟") == [], "\(password)")
        }
    }
}
