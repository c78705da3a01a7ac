/// Full-width letters, digits and signs as Chinese input methods type them.
package enum TextWidth {
    /// U+FF01…U+FF5E become ASCII, the ideographic space a space; Chinese text stays.
    package static func narrow(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value == 0x3000 || (0xFF01...0xFF5E).contains($0.value) }) else {
            return text
        }
        var narrowed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x3000: narrowed.append(" ")
            case 0xFF01...0xFF5E: narrowed.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
            default: narrowed.append(scalar)
            }
        }
        return String(narrowed)
    }
}
