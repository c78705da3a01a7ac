/// Text in the query of an address. Source: RFC 3986, 2.3.
enum QueryText {
    /// Everything but unreserved characters as `%XX`.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    /// An address with those of the parameters that have a value.
    static func address(_ path: String, _ parameters: [(String, String?)]) -> String {
        let given = parameters.compactMap { name, value in value.map { "\(encoded(name))=\(encoded($0))" } }
        return given.isEmpty ? path : path + "?" + given.joined(separator: "&")
    }
}
