import Endpoints
import HTTPTypes
import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import Synchronization
import WorkCalendar

/// Who calls, and how that is shown.
enum Caller: Sendable {
    case nobody
    case token(String)
    case staff(String, [Role], unit: UnitName?)

    static let intake = Caller.staff("in", [.intake], unit: "政务办")
    static let dispatcher = Caller.staff("di", [.dispatcher], unit: "政务办")
    static let callback = Caller.staff("cb", [.callback], unit: "政务办")
    static let handler = Caller.staff("ha", [.handler], unit: "城环局")
    static let reviewer = Caller.staff("re", [.reviewer], unit: "城环局")
    static let stranger = Caller.staff("st", [.handler], unit: "财政局")

    var headers: [(String, String)] {
        switch self {
        case .nobody: []
        case .token(let bearer): [("authorization", "Bearer \(bearer)")]
        case .staff(let id, let roles, let unit):
            [("x-staff", ([id] + [unit?.rawValue ?? ""] + roles.map(\.rawValue)).joined(separator: ";"))]
        }
    }
}

/// Takes staff at their word.
struct NamedStaff: CallerIdentification {
    func principal(headers: [String: String], at now: Instant) async throws -> Principal? {
        guard let parts = headers["x-staff"]?.split(separator: ";", omittingEmptySubsequences: false), parts.count > 2
        else { return nil }
        return Principal(
            id: String(parts[0]), name: "职员 \(parts[0])", roles: Set(parts.dropFirst(2).map { Role(String($0)) }),
            unit: parts[1].isEmpty ? nil : UnitName(String(parts[1])), proof: .socket)
    }
}

/// What is sent as a body.
enum Sent: Sendable, ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
    case json(JSONValue)
    case text(String)
    case bytes([UInt8])

    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .json(.object(elements.map { .init($0.0, $0.1) }))
    }
    init(stringLiteral value: String) { self = .text(value) }

    var bytes: [UInt8] {
        switch self {
        case .json(let value): value.bytes
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        }
    }
}

/// What came back.
struct Answer: Sendable {
    var status: Int
    var headers: HTTPFields
    var body: [UInt8]

    var json: JSONValue { (try? JSONValue(reading: body)) ?? .null }
    var kind: String? { json["type"]?.string }
    var etag: String? { headers[.eTag] }
    var number: String { json["number"]?.string ?? "" }
    var state: String? { json["state"]?.string }
    var pointers: [String] { json["errors"]?.elements.compactMap { $0["pointer"]?.string } ?? [] }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}

extension JSONValue {
    var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }
}

/// What went wrong inside, as the log would have it.
final class Failures: Sendable {
    private let texts = Mutex<[String]>([])
    var all: [String] { texts.withLock { $0 } }
    func add(_ text: String) { texts.withLock { $0.append(text) } }
}

/// A clock that stands where it is set.
final class SetClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant {
        get { instant.withLock { $0 } }
        set { instant.withLock { $0 = newValue } }
    }
}

/// Knows one enterprise, 砺澄.
struct KnownEnterprise: EntityDirectory {
    func profile(creditCode: String?, name: String?, _ sql: any SQLReader) throws(StoreError) -> EntityProfile {
        let facts = Facts(["entity.kind": .text("enterprise"), "entity.section": .text("C")])
        return EntityProfile(creditCode: creditCode, name: name, facts: name == "砺澄" ? facts : nil)
    }
}

/// One version of the rules for everything.
struct OnePolicy: PolicySource {
    let policy: CompiledPolicy
    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy { policy }
}
