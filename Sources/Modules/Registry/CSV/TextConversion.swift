import Glibc

/// Text in another encoding, through the C library.
struct TextConversion {
    /// The name that the C library knows the encoding by, such as `GB18030`.
    var encoding: String

    /// The text; nil where the bytes are not of that encoding, or the library does not have it.
    func text(_ bytes: some Collection<UInt8>) -> String? {
        guard !bytes.isEmpty else { return "" }
        let converter = iconv_open("UTF-8", encoding)
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // No character of two or four bytes takes more than twice as many in UTF-8, and none of one byte more than one.
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 4)
        var written = 0
        let complete = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var source = input.baseAddress
                var target = output.baseAddress
                var sourceLeft = input.count
                var targetLeft = output.count
                let result = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
                written = output.count - targetLeft
                return result != -1 && sourceLeft == 0
            }
        }
        guard complete else { return nil }
        return String(validating: output.prefix(written).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
