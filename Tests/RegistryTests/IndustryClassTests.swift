import Testing

@testable import Registry

@Suite("Industry classes")
struct IndustryClassTests {
    @Test(
        "Section and digits are read as registers write them",
        arguments: [
            ("C3811", "C", "3811"), ("3811", "C", "3811"), ("38", "C", "38"), ("c 381", "C", "381"), ("C", "C", ""),
            ("0111", "A", "0111"),
            ("A0111", "A", "0111"), ("T9700", "T", "9700"), ("70", "K", "70"), ("S-9521", "S", "9521"),
        ])
    func valid(typed: String, section: String, digits: String) throws {
        let industry = try #require(IndustryClass(typed))
        #expect(industry.section == section && industry.digits == digits)
        #expect(IndustryClass(industry.code) == industry)
    }

    @Test(
        "What is no class, or of another section, is refused",
        arguments: ["", "U", "98", "00", "C70", "CC38", "38111", "制造业", "3"])
    func invalid(typed: String) { #expect(IndustryClass(typed) == nil) }
}
