import Endpoints
import TOMLSyntax

/// One operation asked for on the command line, before it is known who answers it.
struct OperationRequest: Sendable {
    var method: HTTPMethod
    /// The parts of the path after `/operations/v1`, not encoded.
    var parts: [String]
    var query: [(name: String, value: String)] = []
    var content: Content?

    /// What a request carries.
    struct Content: Sendable {
        var type: String
        var bytes: [UInt8]

        static func json(_ value: JSONValue) -> Content { Content(type: "application/json", bytes: value.bytes) }
        static func csv(_ bytes: [UInt8]) -> Content { Content(type: "text/csv", bytes: bytes) }
    }

    static func get(_ parts: String..., query: [(name: String, value: String)] = []) -> OperationRequest {
        OperationRequest(method: .get, parts: parts, query: query)
    }

    static func post(_ parts: String..., body: JSONValue? = nil) -> OperationRequest {
        OperationRequest(method: .post, parts: parts, content: body.map { .json($0) })
    }

    var path: String { "/operations/v1/" + parts.joined(separator: "/") }

    /// Path and query as a request line carries them. Source: RFC 3986, 2.3.
    var target: String {
        let path = "/operations/v1/" + parts.map(Self.encoded).joined(separator: "/")
        let query = query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
        return query.isEmpty ? path : "\(path)?\(query)"
    }

    private static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}
