import RuleMutations
import TOMLSyntax
import Testing

/// One key too many, too few or wrong, anywhere in any shipped rule file, must never end or hang the process.
///
/// The places are the characters of each distinct line, of a word or a run of Chinese only the first two and the last.
/// At each the character is deleted, one key is typed before it or in its place, among the table (the lines up to the
/// next empty ones) that it stands in; which keys goes round, so that every key meets every kind of place. Every key at
/// every place is some four million texts, hours in a debug build: `make fuzz`.
@Suite("TOML after any keystroke")
struct KeystrokeTests {
    private static let keys = TextMutation.keys

    @Test("No key typed, replaced or deleted in a shipped rule file crashes, hangs or points outside the text")
    func shippedRules() throws {
        var check = EditCheck(formatsEvery: 16)
        var seen: Set<[UInt8]> = []
        let files = try RuleFiles.all()
        #expect(files.count >= 14)
        for file in files {
            for paragraph in Self.paragraphs(of: file.text) {
                let bytes = Array(paragraph.utf8)
                #expect(TOMLDocument(parsing: bytes).isValid, "\(file.name)")
                for offset in Self.offsets(of: bytes, unseen: &seen) { edit(bytes, at: offset, &check) }
            }
        }
        #expect(check.failures == [])
        #expect(check.count > 15_000)
    }

    @Test("Every key meets every place, before it and in its stead")
    func complete() {
        var texts: [[UInt8]] = []
        Keystrokes.all(in: Array("a期".utf8)) { texts.append($0) }
        // Of each of the two characters none, and each key before and over it; at the end each key.
        #expect(texts.count == 2 + 5 * Self.keys.count)
        #expect(Set(texts).isSuperset(of: ["a", "期", "=a期", "=期", "a=期", "a=", "a期="].map { Array($0.utf8) }))
    }

    /// The tables of a file: what empty lines part. Those inside a list or a string do not.
    private static func paragraphs(of text: String) -> [String] {
        text.split(separator: "\n\n").map { $0 + "\n" }
    }

    /// The places in the lines that were not met before: where a character begins, and the lines' ends.
    private static func offsets(of bytes: [UInt8], unseen seen: inout Set<[UInt8]>) -> [Int] {
        var offsets: [Int] = []
        for line in bytes.split(separator: 0x0A) where seen.insert(Array(line)).inserted {
            offsets += telling(line.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [line.endIndex], in: bytes)
        }
        return offsets
    }

    /// Without the places inside words that are like the one before.
    private static func telling(_ places: [Int], in bytes: [UInt8]) -> [Int] {
        let kinds = places.map { kind(of: $0 < bytes.count ? bytes[$0] : 0) }
        return places.indices.filter { place in
            guard place >= 2, place + 1 < places.count, kinds[place] != .mark else { return true }
            return Set(kinds[(place - 2)...(place + 1)]).count > 1
        }
        .map { places[$0] }
    }

    private enum Kind { case mark, letter, digit, beyondASCII }

    private static func kind(of byte: UInt8) -> Kind {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case 0x80...: .beyondASCII
        default: .mark
        }
    }

    private func edit(_ bytes: [UInt8], at offset: Int, _ check: inout EditCheck) {
        if offset < bytes.count { check.read(Keystrokes.deleted(in: bytes, at: offset)) }
        // Counted by texts, not by places, so that no key keeps to one column.
        let key = Self.keys[check.count * 7 % Self.keys.count]
        let isBefore = check.count % 4 < 2 || offset == bytes.count
        check.read(
            isBefore ? Keystrokes.typed(key, before: offset, in: bytes) : Keystrokes.typed(key, over: offset, in: bytes)
        )
    }
}
