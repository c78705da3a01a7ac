import SeededRandomness
import TOMLSyntax
import Testing

@Suite("TOML after random changes")
struct MutationTests {
    @Test("Rule files cut, doubled, stirred and overtyped at random are read without a trap, and every byte is kept")
    func mutations() throws {
        var random = SeededGenerator(seed: 20_260_209)
        let files = try RuleFiles.all().map { Array($0.text.utf8) }
        var check = EditCheck(formatsEvery: 10)
        for _ in 0..<2_000 {
            guard var bytes = files.randomElement(using: &random) else { break }
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes = Self.change(bytes, with: files.randomElement(using: &random) ?? [], &random)
            }
            check.read(bytes)
        }
        #expect(check.count == 2_000)
    }

    /// One change: a piece dropped, doubled, turned round, taken from another file, or one key typed many times.
    private static func change(_ bytes: [UInt8], with other: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        let piece = piece(of: bytes, &random)
        let (before, after) = (bytes[..<piece.lowerBound], bytes[piece.upperBound...])
        switch Int.random(in: 0...4, using: &random) {
        case 0: return Array(before + after)
        case 1: return Array(before + bytes[piece] + bytes[piece] + after)
        case 2: return Array(before + bytes[piece].reversed() + after)
        case 3: return Array(before + other[Self.piece(of: other, &random)] + after)
        default:
            let key = KeystrokeTests.keys.randomElement(using: &random) ?? []
            let count = Int.random(in: 1...120, using: &random)
            return Array(before) + repeatElement(key, count: count).joined() + Array(bytes[piece.lowerBound...])
        }
    }

    private static func piece(of bytes: [UInt8], _ random: inout SeededGenerator) -> Range<Int> {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let length = Int.random(in: 0...60, using: &random)
        return start..<min(start + length, bytes.count)
    }

    @Test("Random bytes are read without a trap, and every byte is kept")
    func randomBytes() {
        var random = SeededGenerator(seed: 7)
        let alphabet = Array("[]{}\"'=.,#\n\r\\ -+_:0123456789abetrufnTZ期".utf8) + [0x00, 0x7F, 0xFF, 0xC3]
        var check = EditCheck(formatsEvery: 10)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...120, using: &random)).compactMap { _ in
                alphabet.randomElement(using: &random)
            }
            #expect(TOMLDocument(parsing: bytes).bytes == bytes)
            check.read(bytes)
        }
    }

    @Test("Marks strung together at random, in pairs and runs, are read without a trap")
    func randomMarks() {
        var random = SeededGenerator(seed: 11)
        let marks = [
            "a", "b.c", "=", " = ", "[", "]", "{", "}", ",", "\n", "\n\n", "\"\"\"", "'''", "\"x\"", "'y'", "\"", "1",
            "#",
            "[[a]]\n", "a = [\n", "a = { ", "“", "”", "，", "＝", "［", "】", "：", ".", "期", "\\", "0:0", "  ",
        ]
        var check = EditCheck(formatsEvery: 10)
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 1...24, using: &random)).compactMap { _ in
                marks.randomElement(using: &random)
            }
            check.read(Array(text.joined().utf8))
        }
        #expect(check.count == 5_000)
    }
}
