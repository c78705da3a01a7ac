import Testing
import WorkCalendar

@testable import Identity

@Suite("Lockout")
struct LockoutRuleTests {
    let rule = LockoutRule()
    let start = Instant(seconds: 1_000_000)

    @Test("Five attempts are heard, the sixth waits five minutes, then the count begins anew")
    func lockAndRelease() throws {
        var attempts = SignInAttempts()
        for number in 1...5 {
            attempts = try rule.beginning(attempts, at: start)
            #expect(attempts.failures == number)
        }
        let until = start.advanced(bySeconds: 300)
        #expect(throws: SignInRefusal.locked(until: until)) { try rule.beginning(attempts, at: start) }
        #expect(throws: SignInRefusal.locked(until: until)) {
            try rule.beginning(attempts, at: until.advanced(bySeconds: -1))
        }
        #expect(try rule.beginning(attempts, at: until).failures == 1)
        #expect(try rule.beginning(attempts, at: until).lockedUntil == nil)
    }
}
