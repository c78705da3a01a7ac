/// The marks that Chinese input methods write where TOML wants ASCII ones, such as `，` for a comma.
public enum FullWidthMark {
    /// The text with ASCII letters, digits and marks in place of full-width ones.
    public static func halfWidth(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { fullWidthForms.contains($0.value) || $0 == "\u{3000}" }) else {
            return text
        }
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let ascii = fullWidthForms.contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
            output.append(scalar == "\u{3000}" ? " " : ascii ?? scalar)
        }
        return String(output)
    }

    /// The ASCII mark that was meant and the length in bytes, where such a mark begins at an offset.
    static func at(_ offset: Int, in bytes: [UInt8]) -> (ascii: UInt8, length: Int)? {
        guard offset >= 0, offset < bytes.count else { return nil }
        switch bytes[offset] {
        case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 ? (0x20, 2) : nil
        case 0xE2, 0xE3, 0xEF:
            guard offset + 2 < bytes.count else { return nil }
            let code = UInt32(bytes[offset]) << 16 | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2])
            return codes[code].map { ($0, 3) }
        default: return nil
        }
    }

    /// The ASCII character that a full-width one stands for; nil for every other text.
    static func ascii(of text: String) -> String? {
        let bytes = Array(text.utf8)
        if let mark = at(0, in: bytes), mark.length == bytes.count {
            return String(decoding: [mark.ascii], as: UTF8.self)
        }
        guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1,
            fullWidthForms.contains(scalar.value)
        else { return nil }
        return String(decoding: [UInt8(scalar.value - 0xFEE0)], as: UTF8.self)
    }

    /// The place of the first full-width mark or digit in a word that begins with a digit of either width.
    static func inNumber(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        var first: Range<Int>?
        for offset in range where bytes[offset] >= 0xC2 {
            let end = min(offset + 3, range.upperBound)
            if ascii(of: String(decoding: bytes[offset..<end], as: UTF8.self)) == nil { return nil }
            first = first ?? offset..<end
        }
        guard let first else { return nil }
        let lead = bytes[range.lowerBound]
        if lead < 0x80 { return ScalarReader.isDigit(lead) || lead == UInt8(ascii: "-") ? first : nil }
        return ascii(of: String(decoding: bytes[first], as: UTF8.self))?.first?.isNumber == true ? first : nil
    }

    /// U+FF01 to U+FF5E stand for the visible ASCII characters. Source: Unicode, Halfwidth and Fullwidth Forms.
    private static let fullWidthForms: ClosedRange<UInt32> = 0xFF01...0xFF5E

    private static let marks: [(ascii: Unicode.Scalar, full: String)] = [
        (",", "，、；"), ("=", "＝"), (":", "："), ("\"", "“”＂"), ("'", "‘’＇"), ("[", "【［"), ("]", "】］"), ("{", "｛"),
        ("}", "｝"), ("#", "＃"), (".", "。．"), (" ", "\u{3000}"),
    ]

    /// The ASCII marks by the three bytes of the full-width ones.
    private static let codes = Dictionary(
        uniqueKeysWithValues: marks.flatMap { mark in
            mark.full.unicodeScalars.map { scalar in
                (String(scalar).utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, UInt8(ascii: mark.ascii))
            }
        })
}
