package import SeededRandomness

/// Changes of a text as a hurried hand, a broken editor or a bad disk makes them.
package enum TextMutation {
    /// Every mark that means something to TOML, its full-width look-alikes, a letter, a digit, a Chinese character,
    /// white space, and bytes that no text has.
    package static let keys: [[UInt8]] =
        [
            "[", "]", "{", "}", "\"", "'", "=", ".", ",", "#", "\n", "\r", "\t", "\\", " ", "-", "+", ":", ";", "_",
            "0", "e", "期", "＝", "，", "。", "“", "”", "：", "［", "【", "（", "\u{3000}", "\u{FEFF}", "\u{0}", "\u{7F}",
        ].map { Array($0.utf8) } + [[0xFF], [0xE2], [0x80]]

    /// One to four changes: a piece dropped, doubled, turned round, taken from another text, or one key typed often.
    package static func changed(
        _ bytes: [UInt8], with other: [UInt8], _ random: inout SeededGenerator
    ) -> [UInt8] {
        (0..<Int.random(in: 1...4, using: &random)).reduce(bytes) { text, _ in changedOnce(text, with: other, &random) }
    }

    private static func changedOnce(
        _ bytes: [UInt8], with other: [UInt8], _ random: inout SeededGenerator
    ) -> [UInt8] {
        let piece = piece(of: bytes, &random)
        let (before, after) = (bytes[..<piece.lowerBound], bytes[piece.upperBound...])
        switch Int.random(in: 0...4, using: &random) {
        case 0: return Array(before + after)
        case 1: return Array(before + bytes[piece] + bytes[piece] + after)
        case 2: return Array(before + bytes[piece].reversed() + after)
        case 3: return Array(before + other[Self.piece(of: other, &random)] + after)
        default:
            let (key, count) = (random.pick(keys), Int.random(in: 1...120, using: &random))
            return Array(before) + repeatElement(key, count: count).joined() + Array(bytes[piece.lowerBound...])
        }
    }

    private static func piece(of bytes: [UInt8], _ random: inout SeededGenerator) -> Range<Int> {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let length = Int.random(in: 0...60, using: &random)
        return start..<min(start + length, bytes.count)
    }
}
