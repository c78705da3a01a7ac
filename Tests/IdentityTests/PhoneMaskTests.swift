import Testing

@testable import Identity

@Suite("Masked phones")
struct PhoneMaskTests {
    @Test(
        "Enough is hidden that nobody can call",
        arguments: [
            ("13800138000", "138****8000"), ("+86 138-0013-8000", "861****8000"), ("022-84909000", "022****9000"),
            ("84909000", "****00"), ("12345", "****45"), ("110", "****"), ("", "****"), ("１３８００１３８０００", "138****8000"),
        ])
    func masked(phone: String, expected: String) { #expect(PhoneMask.masked(phone) == expected) }

    @Test(
        "The last four digits are compared as digits",
        arguments: [
            ("13800138000", "8000", true), ("138-0013-8000", " ８０００ ", true), ("13800138000", "8001", false),
            ("13800138000", "", false), ("13800138000", "13800138000", false), ("123", "0123", false),
        ])
    func matching(phone: String, given: String, expected: Bool) {
        #expect(PhoneMask.matches(phone, lastFour: given) == expected)
    }
}
