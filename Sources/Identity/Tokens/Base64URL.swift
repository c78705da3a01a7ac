import FoundationEssentials

/// Base 64 without padding, in both alphabets. Source: RFC 4648, 4 and 5.
enum Base64URL {
    static func encode(_ bytes: [UInt8]) -> String {
        String(plain(bytes).map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }

    /// With `+` and `/`, as hash strings have it.
    static func plain(_ bytes: [UInt8]) -> String {
        String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
    }

    static func decodePlain(_ text: String) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text + padding).map { Array($0) }
    }
}
