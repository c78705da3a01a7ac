import Testing

@testable import Registry

@Suite("Encodings of imported text")
struct TextEncodingTests {
    /// 天津港保税区 in GB 18030 (two bytes each) and 𠀀 (four bytes). Source: GB 18030-2005 code tables; iconv agrees.
    static let zone: [UInt8] = [0xCC, 0xEC, 0xBD, 0xF2, 0xB8, 0xDB, 0xB1, 0xA3, 0xCB, 0xB0, 0xC7, 0xF8]
    static let rare: [UInt8] = [0x95, 0x32, 0x82, 0x36]

    @Test("GB 18030 is read, four-byte characters too")
    func reading() {
        #expect(TextEncoding.gb18030.text(Self.zone) == "天津港保税区")
        #expect(TextEncoding.gb18030.text(Self.rare) == "𠀀")
        #expect(TextEncoding.gb18030.text(Array("ASCII,1".utf8)) == "ASCII,1")
        #expect(TextEncoding.gb18030.text([UInt8]()) == "")
        #expect(TextEncoding.gb18030.text([UInt8](repeating: 0xB1, count: 2_000))?.count == 1_000)
    }

    @Test(
        "Bytes that are no characters are not guessed at",
        arguments: [[0xB1] as [UInt8], [0xFF, 0xFF], [0xB1, 0x20], [0x81, 0x30, 0x81]])
    func invalid(bytes: [UInt8]) {
        #expect(TextEncoding.gb18030.text(bytes) == nil)
        #expect(TextEncoding.utf8.text(bytes) == nil)
    }

    @Test("An encoding that the library does not have gives nothing")
    func missing() { #expect(TextConversion(encoding: "NO-SUCH-CODE").text([0x41]) == nil) }

    private func detect(_ bytes: [UInt8]) -> TextEncoding {
        TextEncoding.detect(bytes[...], records: CSVRecords(bytes[...]).records) { ImportColumn(header: $0) != nil }
    }

    @Test("Valid UTF-8 is UTF-8, ASCII included")
    func utf8() {
        #expect(detect(Array("统一社会信用代码,名称\n1,天津".utf8)) == .utf8)
        #expect(detect(Array("credit-code,name\n1,x".utf8)) == .utf8)
    }

    @Test("The header decides where some row is broken")
    func header() {
        #expect(detect(Array("统一社会信用代码,名称\n1,".utf8) + [0xFF, 0x0A]) == .utf8)
        // 名称 in GB 18030, then a broken row.
        #expect(detect([0xC3, 0xFB, 0xB3, 0xC6, 0x0A] + Self.zone + [0x0A, 0xFF, 0x0A]) == .gb18030)
    }

    @Test("Under an ASCII header the encoding wins in which more rows can be read")
    func majority() {
        let gb = Array("name\n".utf8) + Self.zone + [0x0A] + Self.zone + [0x0A, 0xFF, 0x0A]
        #expect(detect(gb) == .gb18030)
        let utf = Array("name\n天津港保\n保税区管\n天津港保税区a\n".utf8) + [0xFF, 0x0A]
        #expect(detect(utf) == .utf8)
    }
}
