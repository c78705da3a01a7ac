import Testing

@testable import Identity

/// Codes: public registrations of listed companies; edge cases by own arithmetic. Source: GB 32100-2015; python-stdnum.
@Suite("Credit codes")
struct CreditCodeTests {
    @Test(
        "Published codes hold their check digit",
        arguments: [
            "914403001922038216", "91440300708461136T", "91330100799655058B", "91330100716105852F",
            "91110000802100433B",
            "91110108551385082Q", "91100000100003962T", "9144030010001686XA", "91440300100012316L",
            "91440300192317458F",
            "91350900587527783P", "9152000071430580XT", "91370200264574251E", "91330000733796106P",
            "91440400192548256N",
            "91110000710925462X", "91110000600037341L", "9144030027939873X7", "12440600MB2C07549J",
        ])
    func valid(code: String) throws {
        let code = try CreditCode(code)
        #expect(code.hasValidCheckDigit)
        #expect(code.warning == nil)
    }

    @Test("A remainder of zero gives the digit 0", arguments: ["91110105MA00003490", "91350100M000100Y43"])
    func edges(code: String) throws { #expect(try CreditCode(code).hasValidCheckDigit) }

    @Test(
        "A failing check digit warns and is kept, since some codes in use fail",
        arguments: [
            ("91350203M0001QKT19", "F"), ("911000001000044477", "3"), ("914403001922038217", "6"),
            ("914403001922038261", nil),
            ("914403001932038216", nil), ("A1110000600037341L", nil), ("111111111111111111", nil),
        ])
    func failing(code: String, expected: Character?) throws {
        let parsed = try CreditCode(code)
        #expect(!parsed.hasValidCheckDigit)
        #expect(parsed.text == code)
        #expect(parsed.warning?.chinese.contains(code) == true)
        if let expected { #expect(parsed.expectedCheckDigit == expected) }
    }

    @Test(
        "What is no code is refused with the place of the fault",
        arguments: [
            ("91440300192203821", CreditCodeError.length(17)), ("9144030019220382160", .length(19)), ("", .length(0)),
            ("9I4403001922038216", .character("I", position: 2)), ("91350100M000100Y4Z", .character("Z", position: 18)),
            ("9144030019220382字6", .character("字", position: 17)), ("000000000000000000", .department),
        ])
    func malformed(code: String, error: CreditCodeError) {
        #expect(throws: error) { try CreditCode(code) }
        #expect(!error.chinese.isEmpty && !error.english.isEmpty)
    }

    @Test(
        "Full-width characters, lower case and blanks are put right",
        arguments: [
            "９１４４０３００１９２２０３８２１６", " 91440300 1922038216\t", "914403001922038216",
        ])
    func normalised(code: String) throws { #expect(try CreditCode(code).text == "914403001922038216") }

    @Test("Lower-case letters are raised before the arithmetic")
    func lowerCase() throws { #expect(try CreditCode("91440300708461136t").hasValidCheckDigit) }

    @Test("Completing a body gives its check digit, and every other last digit fails")
    func completing() throws {
        let code = try #require(CreditCode.completing("91350203M0001QKT1"))
        #expect(code.text == "91350203M0001QKT1F")
        let right = try CreditCode.alphabet.filter { try CreditCode("91350203M0001QKT1\($0)").hasValidCheckDigit }
        #expect(right == ["F"])
        #expect(CreditCode.completing("short") == nil)
    }
}
