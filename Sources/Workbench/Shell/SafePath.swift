/// A path of our own to go on to; anything that could lead elsewhere is none.
enum SafePath {
    /// The path as given, where it is an absolute path of this site. Source: OWASP, Unvalidated Redirects.
    static func own(_ given: String?) -> String? {
        guard let given, given.hasPrefix("/"), given.utf8.count <= 512 else { return nil }
        // `//host` and `/\host` name another site.
        let second = given.dropFirst().first
        guard second != "/", second != "\\" else { return nil }
        let isPlain = given.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "\\" }
        return isPlain ? given : nil
    }

    /// A text as part of a query. Source: RFC 3986, 2.3.
    static func queryValue(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            default:
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    /// A path with those of the parameters that have a value.
    static func with(_ path: String, _ parameters: [(name: String, value: String?)]) -> String {
        let query = parameters.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "\(name)=\(queryValue($0))" }
        }
        return query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    }
}
