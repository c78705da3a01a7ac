import Testing
import WorkCalendar

@testable import Identity

@Suite("Password rules")
struct PasswordRulesTests {
    private func faults(_ password: String, _ rules: PasswordRules = .mlps3) -> [PasswordFault] {
        rules.faults(of: password, login: "wang.wei", displayName: "王伟")
    }

    @Test(
        "Each fault is told, all at once",
        arguments: [
            ("Tianjin-Harbour-7", []), ("short-A1", [PasswordFault.short(minimum: 12)]),
            ("alllowercase letters", [.kinds(3)]),
            ("Wang.Wei-2026-x", [.containsName]), ("王伟-Harbour-2026", [.containsName]), ("Aa1Aa1Aa1Aa1", [.monotonous]),
            ("abcdefghijklmnopqr", [.kinds(3), .monotonous]), ("MyPassword-2026-ok", [.common]),
            ("Harbour\u{7}-2026-xyz", [.control]),
            ("12345", [.short(minimum: 12), .kinds(3), .monotonous]), ("", [.short(minimum: 12), .kinds(3)]),
            (String(repeating: "Harbour-2026 ", count: 10), [.long]),
        ])
    func mlps3(password: String, expected: [PasswordFault]) { #expect(faults(password) == expected) }

    @Test("The ASVS profile asks for length, not for kinds of characters")
    func asvs() {
        #expect(faults("harbour lights at dusk", .asvs) == [])
        #expect(faults("harbour", .asvs) == [.short(minimum: 12)])
    }

    @Test("Every fault has a sentence in both languages")
    func sentences() {
        for fault in [
            PasswordFault.short(minimum: 12), .long, .control, .kinds(3), .containsName, .monotonous, .common,
            .unchanged,
        ] {
            #expect(fault.chinese.hasSuffix("。") && fault.english.hasSuffix("."))
        }
    }

    @Test("A password ages in mlps3 after ninety days, in asvs never")
    func age() {
        let changed = Instant(seconds: 1_000)
        let end = changed.advanced(bySeconds: 90 * 86_400)
        #expect(!PasswordRules.mlps3.isExpired(changedAt: changed, now: end.advanced(bySeconds: -1)))
        #expect(PasswordRules.mlps3.isExpired(changedAt: changed, now: end))
        #expect(!PasswordRules.asvs.isExpired(changedAt: changed, now: end.advanced(bySeconds: 1_000_000_000)))
    }
}
