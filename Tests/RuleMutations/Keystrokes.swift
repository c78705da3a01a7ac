import SeededRandomness

/// One key too many, too few or wrong, anywhere in a text.
package enum Keystrokes {
    /// Every key of `TextMutation`, typed before and in place of each character, and each character deleted.
    package static func all(in bytes: [UInt8], _ body: ([UInt8]) -> Void) {
        for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
            all(in: bytes, at: offset, body)
        }
        all(in: bytes, at: bytes.count, body)
    }

    private static func all(in bytes: [UInt8], at offset: Int, _ body: ([UInt8]) -> Void) {
        let isCharacter = offset < bytes.count
        if isCharacter { body(deleted(in: bytes, at: offset)) }
        for key in TextMutation.keys {
            body(typed(key, before: offset, in: bytes))
            if isCharacter { body(typed(key, over: offset, in: bytes)) }
        }
    }

    /// The text without the character at an offset.
    package static func deleted(in bytes: [UInt8], at offset: Int) -> [UInt8] {
        Array(bytes[..<offset] + bytes[endOfCharacter(at: offset, in: bytes)...])
    }

    /// The text with a key before the character at an offset.
    package static func typed(_ key: [UInt8], before offset: Int, in bytes: [UInt8]) -> [UInt8] {
        Array(bytes[..<offset] + key + bytes[offset...])
    }

    /// The text with a key in place of the character at an offset.
    package static func typed(_ key: [UInt8], over offset: Int, in bytes: [UInt8]) -> [UInt8] {
        Array(bytes[..<offset] + key + bytes[endOfCharacter(at: offset, in: bytes)...])
    }

    private static func endOfCharacter(at offset: Int, in bytes: [UInt8]) -> Int {
        var end = min(offset + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
