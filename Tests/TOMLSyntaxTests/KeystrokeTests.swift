import TOMLSyntax
import Testing

@Suite("TOML robustness")
struct KeystrokeTests {
    static let sample = """
        # 时限
        [pack]
        id = "service.deadlines"
        effective = 2025-10-16            # also `until`
        conventions = { day-zero = "not-counted", due = "end-of-working-day" }

        [[deadline]]
        id = "contact"
        when = { track = "cross-department", entity.kind = ["enterprise", "individual-business"] }
        within = { working-days = 2 }
        warn = [
            { at = "50%", level = "yellow" }, # 一半
            { before = { working-hours = 4 }, level = "orange" },
        ]
        note = \"""
        多行 \\
          文字\"""
        """
    static let keys: [[UInt8]] =
        [
            "[", "]", "{", "}", "\"", "'", "=", ".", ",", "#", "\n", "\r", "\\", " ", "-", "0", "a", "期", "\u{0}",
        ].map { Array($0.utf8) } + [[0xFF]]

    @Test("No single keystroke crashes, loops or points outside the text")
    func keystrokes() {
        let bytes = Array(Self.sample.utf8)
        #expect(TOMLDocument(parsing: bytes).isValid)
        var edits = 0
        for offset in 0...bytes.count {
            for key in Self.keys { check(bytes[..<offset] + key + bytes[offset...], &edits) }
            guard offset < bytes.count else { continue }
            check(bytes[..<offset] + bytes[(offset + 1)...], &edits)
            for key in Self.keys { check(bytes[..<offset] + key + bytes[(offset + 1)...], &edits) }
            guard offset + 1 < bytes.count else { continue }
            check(bytes[..<offset] + [bytes[offset + 1], bytes[offset]] + bytes[(offset + 2)...], &edits)
        }
        #expect(edits > 19_000)
    }

    private func check(_ edited: ArraySlice<UInt8>, _ edits: inout Int) {
        let document = TOMLDocument(parsing: Array(edited))
        edits += 1
        for fault in document.faults where fault.range.upperBound > document.bytes.count {
            Issue.record("\(fault) points outside the text")
        }
        if document.isValid, (try? TOMLFormatter.format(document)).map({ TOMLDocument(parsing: $0).isValid }) != true {
            Issue.record("formatting broke \(document.source)")
        }
    }

    @Test("Random bytes are read without a trap, and every byte is kept")
    func randomBytes() {
        var generator = SeededGenerator(seed: 20_260_209)
        let alphabet = Array("[]{}\"'=.,#\n\r\\ -+_:0123456789abetrufnTZ期".utf8) + [0x00, 0x7F, 0xFF, 0xC3]
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...120, using: &generator)).compactMap { _ in
                alphabet.randomElement(using: &generator)
            }
            let document = TOMLDocument(parsing: bytes)
            #expect(document.bytes == bytes)
        }
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
