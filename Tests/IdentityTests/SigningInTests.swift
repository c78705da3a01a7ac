import RuleModel
import Store
import Testing
import WorkCalendar

@testable import Identity

@Suite("Signing in")
struct SigningInTests {
    @Test("The right password opens a session, audited, under a cookie that the database does not know")
    func success() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let new = try await fixture.accounts.signIn(
            login: " WANG.Wei ", password: AccountsFixture.password, at: AccountsFixture.start)
        #expect(new.session.user.login == "wang.wei" && !new.session.mustChangePassword)
        #expect(fixture.actions == [.userAdded, .signedIn])
        let found = try await fixture.accounts.session(new.cookie, at: AccountsFixture.start)
        #expect(found == new.session)
        #expect(found?.accepts(csrfToken: new.session.csrfToken) == true)
        #expect(found?.accepts(csrfToken: "") == false)
        let dump = try await fixture.database.read { sql in
            try sql.rows(Statement("test.dump", "SELECT id_hash FROM session"), []) { row throws(StoreError) in
                try row[0] as String
            }
        }
        #expect(dump == [new.cookie.storedHash] && dump != [new.cookie.text])
    }

    @Test("Wrong password and unknown login are told alike, counted alike and locked alike")
    func lockout() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        for login in ["wang.wei", "nobody"] {
            for attempt in 1...5 {
                let refusal = await fixture.refusal { try await fixture.signIn(login, "wrong-\(attempt)") }
                #expect(refusal == .signIn(.wrongCredentials), "\(login) \(attempt)")
            }
            let until = AccountsFixture.start.advanced(bySeconds: 300)
            #expect(await fixture.refusal { try await fixture.signIn(login, "x") } == .signIn(.locked(until: until)))
            // Also the right password waits.
            #expect(
                await fixture.refusal { try await fixture.signIn(login, after: 299) } == .signIn(.locked(until: until)))
            #expect(fixture.lastChange?.action == .loginLocked)
        }
        let new = try await fixture.signIn("wang.wei", after: 300)
        #expect(new.session.user.login == "wang.wei")
        #expect(await fixture.refusal { try await fixture.signIn("nobody", after: 300) } == .signIn(.wrongCredentials))
    }

    @Test("A right password clears the count")
    func clearing() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        for _ in 1...3 {
            for _ in 1...4 { _ = await fixture.refusal { try await fixture.signIn("wang.wei", "wrong") } }
            #expect(try await fixture.signIn().session.user.login == "wang.wei")
        }
    }

    @Test("Two hundred guesses at once are no more than five")
    func guessesAtOnce() async throws {
        let hasher = PasswordHasher(parameters: AccountsFixture.light, atOnce: 2, waiting: 300)
        let fixture = try await AccountsFixture(hasher: hasher)
        try await fixture.handler()
        let heard = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    await fixture.refusal { try await fixture.signIn("wang.wei", "guess-\(number)") }
                        == .signIn(.wrongCredentials)
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(heard == 5)
    }

    @Test("A sign-in that could not be looked at is not counted as a failure")
    func busy() async throws {
        let fixture = try await AccountsFixture(
            hasher: PasswordHasher(parameters: AccountsFixture.light, atOnce: 0, waiting: 0))
        for _ in 1...8 {
            #expect(await fixture.refusal { try await fixture.signIn("nobody", "x") } == .signIn(.hashing(.busy)))
        }
    }

    @Test("A cookie that the browser had before ends, so that nobody can plant theirs")
    func renewal() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let first = try await fixture.signIn()
        let second = try await fixture.accounts.signIn(
            login: "wang.wei", password: AccountsFixture.password, replacing: first.cookie, at: AccountsFixture.start)
        #expect(try await fixture.accounts.session(first.cookie, at: AccountsFixture.start) == nil)
        #expect(try await fixture.accounts.session(second.cookie, at: AccountsFixture.start) != nil)
        #expect(first.cookie != second.cookie && first.session.csrfToken != second.session.csrfToken)
    }

    @Test("Ten minutes without a request end a session; each request begins them anew")
    func idle() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let new = try await fixture.signIn()
        for minute in stride(from: Int64(9), through: 54, by: 9) {
            let now = AccountsFixture.start.advanced(bySeconds: minute * 60)
            #expect(try await fixture.accounts.session(new.cookie, at: now) != nil, "\(minute)")
        }
        let late = AccountsFixture.start.advanced(bySeconds: 54 * 60 + 600)
        #expect(try await fixture.accounts.session(new.cookie, at: late) == nil)
        #expect(try await fixture.accounts.session(new.cookie, at: AccountsFixture.start) == nil)
    }

    @Test("After its lifetime a session ends however busy it is")
    func lifetime() async throws {
        let policy = AccountPolicy(sessions: SessionRules(idle: .seconds(600), lifetime: .seconds(1_500)))
        let fixture = try await AccountsFixture(policy: policy)
        try await fixture.handler()
        let new = try await fixture.signIn()
        for seconds in [Int64(500), 1_000, 1_499] {
            #expect(
                try await fixture.accounts.session(new.cookie, at: AccountsFixture.start.advanced(bySeconds: seconds))
                    != nil)
        }
        #expect(
            try await fixture.accounts.session(new.cookie, at: AccountsFixture.start.advanced(bySeconds: 1_500)) == nil)
    }

    @Test("Signing out ends the session; a made-up cookie opens nothing")
    func signOut() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let new = try await fixture.signIn()
        try await fixture.accounts.signOut(new.cookie, at: AccountsFixture.start)
        #expect(fixture.actions.last == .signedOut)
        #expect(try await fixture.accounts.session(new.cookie, at: AccountsFixture.start) == nil)
        #expect(try await fixture.accounts.session(.random(), at: AccountsFixture.start) == nil)
    }

    @Test("A disabled person does not get in, and is thrown out")
    func disabled() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let new = try await fixture.signIn()
        try await fixture.accounts.disable("wang.wei", by: "ops", at: AccountsFixture.start)
        #expect(try await fixture.accounts.session(new.cookie, at: AccountsFixture.start) == nil)
        #expect(await fixture.refusal { try await fixture.signIn() } == .signIn(.disabled))
        #expect(await fixture.refusal { try await fixture.signIn("wang.wei", "wrong") } == .signIn(.wrongCredentials))
        try await fixture.accounts.enable("wang.wei", by: "ops", at: AccountsFixture.start)
        _ = try await fixture.signIn()
    }

    @Test("A hash of an earlier cost is made anew at sign-in, and the password keeps its age")
    func renewedHash() async throws {
        let fixture = try await AccountsFixture()
        let before = try await fixture.handler()
        let stronger = ScryptParameters(logRounds: 5, blockSize: 8, parallelism: 1)
        let accounts = Accounts(database: fixture.database, hasher: PasswordHasher(parameters: stronger)) { _, _ in }
        let now = AccountsFixture.start.advanced(bySeconds: 60)
        _ = try await accounts.signIn(login: "wang.wei", password: AccountsFixture.password, at: now)
        let after = try #require(try await accounts.user("wang.wei"))
        #expect(PasswordHash(text: after.passwordHash)?.parameters == stronger)
        #expect(after.passwordChangedAt == before.passwordChangedAt)
    }

    @Test("An audit that fails lets nothing happen")
    func auditFails() async throws {
        let fixture = try await AccountsFixture()
        try await fixture.handler()
        let accounts = Accounts(database: fixture.database, hasher: PasswordHasher(parameters: AccountsFixture.light)) {
            _, _ in
            throw StoreError.diskFull
        }
        let refusal = await fixture.refusal {
            try await accounts.disable("wang.wei", by: "ops", at: AccountsFixture.start)
        }
        #expect(refusal == .store(.diskFull))
        #expect(try await accounts.user("wang.wei")?.isDisabled == false)
    }

    @Test("What was typed as an unknown login is kept nowhere: it may be a password")
    func unknownLogins() async throws {
        let fixture = try await AccountsFixture()
        _ = await fixture.refusal { try await fixture.signIn("hunter2-hunter2", "wang.wei") }
        #expect(fixture.lastChange.map { "\($0)".contains("hunter2") } == false)
        let kept = try await fixture.database.read { sql in
            try sql.rows(Statement("test.attempts", "SELECT login_hash FROM sign_in_attempt"), []) {
                row throws(StoreError) in
                try row[0] as String
            }
        }
        #expect(kept.count == 1 && !kept[0].contains("hunter2"))
    }

    @Test("Changes become lines of the audit chain, which verifies")
    func auditChain() async throws {
        let fixture = try await AccountsFixture()
        let accounts = Accounts(
            database: fixture.database, hasher: PasswordHasher(parameters: AccountsFixture.light),
            audit: Accounts.chained)
        let new = NewUser(login: "li.na", displayName: "李\"娜", unit: "规建局", roles: [.handler])
        let made = try await accounts.add(new, by: "root", at: AccountsFixture.start)
        _ = try await accounts.signIn(login: "li.na", password: made.password, at: AccountsFixture.start)
        let entries = try await fixture.database.read { sql in try AuditLog.entries(AuditFilter(), sql).map(\.entry) }
        #expect(entries.map(\.action) == ["signed-in", "user-added"])
        #expect(entries[1].detail == #"{"roles":"handler","unit":"规建局"}"#)
        #expect(entries[1].actor == "root" && entries[1].subject == "li.na")
    }
}
