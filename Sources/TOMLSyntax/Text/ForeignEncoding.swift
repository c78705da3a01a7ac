/// In what encoding a text was saved that is no UTF-8.
enum ForeignEncoding {
    /// `UTF-16` or `GB18030`, or the format of a file that is no text, ``unknown`` where nothing tells which; nil where the
    /// text is UTF-8, if with single bytes that are not.
    ///
    /// - Parameter isUTF8: Whether all of it is UTF-8.
    static func name(of bytes: [UInt8], isUTF8: Bool) -> String? {
        if let format = formats.first(where: { bytes.starts(with: $0.start) }) { return format.name }
        if isUTF16(bytes) { return "UTF-16" }
        if isBinary(bytes) { return unknown }
        if isUTF8 { return nil }
        var (characters, stray, offset) = (0, 0, 0)
        while offset < bytes.count {
            let length = sequenceLength(bytes, at: offset)
            if length == 0 { stray += 1 }
            if length > 2 { characters += 1 }
            offset += max(1, length)
        }
        // Chinese takes three bytes in UTF-8; in a text in GB18030 hardly any three bytes happen to be such a character.
        return characters * 3 < stray && isGB18030(bytes) ? "GB18030" : nil
    }

    /// What people save by mistake in place of a text. Source: the signatures in the formats' own descriptions.
    private static let formats: [(start: [UInt8], name: String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "DOCX, XLSX, ZIP"), ([0xD0, 0xCF, 0x11, 0xE0], "DOC, XLS"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    ]

    /// What a file is called that is no text, in a format that has no name here.
    static let unknown = "?"

    /// Whether it begins with the mark of UTF-16, or has none and each second byte is zero as in text that is mostly ASCII.
    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let start = bytes.prefix(512)
        let zeros = start.indices.filter { start[$0] == 0 }
        let odd = zeros.count { $0 % 2 == 1 }
        // In a program or a picture zeros stand in all places.
        return start.count >= 8 && zeros.count * 3 > start.count && min(odd, zeros.count - odd) * 8 < zeros.count
    }

    /// Whether the bytes are no text of whatever encoding: of the first ones, one in twenty is a control character that no
    /// keyboard writes, and there are more of them than come with what is copied from a page.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(4_096)
        let controls = start.count { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }
        return controls >= 16 && controls * 20 > start.count
    }

    /// Whether all bytes are characters of one, two or four bytes. Source: GB 18030-2022, 5.
    private static func isGB18030(_ bytes: [UInt8]) -> Bool {
        func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] >= 0x80 else {
                offset += 1
                continue
            }
            guard isLead(bytes[offset]) else { return false }
            switch byte(offset + 1) {
            case 0x40...0x7E, 0x80...0xFE: offset += 2
            case 0x30...0x39 where isLead(byte(offset + 2)) && (0x30...0x39).contains(byte(offset + 3)): offset += 4
            default: return false
            }
        }
        return true
    }

    private static func isLead(_ byte: UInt8) -> Bool { (0x81...0xFE).contains(byte) }

    /// The length of the UTF-8 sequence at an offset; 0 where there is none. Source: RFC 3629.
    static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
        let length =
            switch bytes[offset] {
            case 0..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 1, offset + length <= bytes.count else { return length == 1 ? 1 : 0 }
        return String(validating: bytes[offset..<offset + length], as: UTF8.self) == nil ? 0 : length
    }
}
