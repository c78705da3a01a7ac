import RuleMutations
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
            let bytes = TextMutation.changed(random.pick(files), with: random.pick(files), &random)
            check.read(bytes)
        }
        #expect(check.failures == [])
        #expect(check.count == 2_000)
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
        #expect(check.failures == [])
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
        #expect(check.failures == [])
        #expect(check.count == 5_000)
    }
}
