/// The bytes of requests.
enum HTTPMessage {
    static func get(_ path: String, fields: [(String, String)] = []) -> [UInt8] {
        Array(head("GET", path, fields).utf8) + [13, 10]
    }

    static func post(_ path: String, _ body: [UInt8], type: String, fields: [(String, String)] = []) -> [UInt8] {
        let described = fields + [("Content-Type", type), ("Content-Length", "\(body.count)")]
        return Array(head("POST", path, described).utf8) + [13, 10] + body
    }

    private static func head(_ method: String, _ path: String, _ fields: [(String, String)]) -> String {
        fields.reduce("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n") { $0 + "\($1.0): \($1.1)\r\n" }
    }

    /// A text as part of an address or a form.
    static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95: String(UnicodeScalar(byte))
            default: "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
