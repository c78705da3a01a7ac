import RuleModel
import Store
import Testing
import WorkCalendar

@testable import Identity

@Suite("Portal tokens")
struct PortalTokenTests {
    private func token(_ fixture: AccountsFixture) async throws -> NewPortalToken {
        try await fixture.accounts.createToken(
            title: "12345 热线", channels: [.hotline], by: "ops", at: AccountsFixture.start)
    }

    @Test("A token opens its channels alone, and only its hash is stored")
    func scope() async throws {
        let fixture = try await AccountsFixture()
        let made = try await token(fixture)
        let found = try #require(try await fixture.accounts.token(bearer: made.bearer, at: AccountsFixture.start))
        #expect(found.allows(.hotline) && !found.allows(.portal))
        #expect(found.id == made.token.id)
        let stored = try await fixture.database.read { sql in
            try sql.rows(Statement("test.secret", "SELECT secret_hash FROM portal_token"), []) {
                row throws(StoreError) in try row[0] as String
            }
        }
        #expect(stored.allSatisfy { !made.bearer.contains($0) } && stored.count == 1)
    }

    @Test("Tokens carry at least 128 bits and differ")
    func strength() {
        let made = (0..<100).map { _ in BearerText.new() }
        #expect(Set(made.map(\.secret.text)).count == 100 && Set(made.map(\.id)).count == 100)
        #expect(made.allSatisfy { $0.secret.text.utf8.count == 43 })
    }

    @Test(
        "Anything but the very text opens nothing",
        arguments: [
            "", "tx_", "Bearer x", "tx_000000000000_", "tx_zz_zz",
            "tx_aaaaaaaaaaaa_" + String(repeating: "A", count: 43),
        ])
    func strangers(text: String) async throws {
        let fixture = try await AccountsFixture()
        let made = try await token(fixture)
        #expect(try await fixture.accounts.token(bearer: text, at: AccountsFixture.start) == nil)
        let other = String(made.bearer.dropLast()) + (made.bearer.hasSuffix("A") ? "B" : "A")
        #expect(try await fixture.accounts.token(bearer: other, at: AccountsFixture.start) == nil)
    }

    @Test("A revoked token opens nothing from then on, and stays in the list")
    func revoked() async throws {
        let fixture = try await AccountsFixture()
        let made = try await token(fixture)
        try await fixture.accounts.revokeToken(made.token.id, by: "sec", at: AccountsFixture.start)
        #expect(try await fixture.accounts.token(bearer: made.bearer, at: AccountsFixture.start) == nil)
        #expect(try await fixture.accounts.tokens().map(\.isRevoked) == [true])
        let again = await fixture.refusal {
            try await fixture.accounts.revokeToken(made.token.id, by: "sec", at: AccountsFixture.start)
        }
        #expect(again == .token(.alreadyRevoked(made.token.id)))
        #expect(
            await fixture.refusal {
                try await fixture.accounts.revokeToken("none", by: "sec", at: AccountsFixture.start)
            } == .token(.unknown("none")))
        #expect(fixture.actions == [.tokenCreated, .tokenRevoked])
    }

    @Test("Use is noted to the hour")
    func lastUse() async throws {
        let fixture = try await AccountsFixture()
        let made = try await token(fixture)
        for (seconds, expected) in [(Int64(10), Int64(10)), (3_609, 10), (3_610, 3_610)] {
            _ = try await fixture.accounts.token(
                bearer: made.bearer, at: AccountsFixture.start.advanced(bySeconds: seconds))
            #expect(
                try await fixture.accounts.tokens().first?.lastUsedAt
                    == AccountsFixture.start.advanced(bySeconds: expected))
        }
    }

    @Test("A token needs a title and a channel")
    func faults() async throws {
        let fixture = try await AccountsFixture()
        #expect(
            await fixture.refusal {
                try await fixture.accounts.createToken(
                    title: " ", channels: [.hotline], by: "ops", at: AccountsFixture.start)
            } == .token(.noTitle))
        #expect(
            await fixture.refusal {
                try await fixture.accounts.createToken(title: "x", channels: [], by: "ops", at: AccountsFixture.start)
            } == .token(.noChannel))
    }
}
