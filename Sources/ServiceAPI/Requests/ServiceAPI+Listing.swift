import Endpoints
import Lifecycle
import ModuleKit
import ServiceDesk
import Store

extension ServiceAPI {
    func list(_ call: Call) async throws -> Reply {
        let caller = try caller(call)
        let query = try RequestListing(call: call, policy: try desk.policy()).query()
        let page = try await desk.list(query, for: caller.visibility)
        let document = try document(for: call)
        let rows = JSONValue.array(page.rows.map(document.row))
        guard let next = page.next?.text else { return .json(["requests": rows]) }
        return .json(["requests": rows, "next": .string(next)])
            .adding("Link", "<\(Self.address(after: next, call))>; rel=\"next\"")
    }

    /// The same list from another place on.
    private static func address(after cursor: String, _ call: Call) -> String {
        let kept = call.query.filter { $0.name != "cursor" } + [("cursor", cursor)]
        return base + "?" + kept.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
