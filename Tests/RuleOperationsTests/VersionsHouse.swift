import Endpoints
import Foundation
import Logging
import RuleKeeping
import RuleModel
import RuleOperations
import ShippedRules
import Store
import StoreSQLite
import TOMLSyntax
import Testing
import WorkCalendar

/// The endpoints of the rules' versions, over a keeper of their own.
struct VersionsHouse {
    static let drafts = "/api/v1/rules/drafts"
    static let rollbacks = "/api/v1/rules/rollbacks"
    static let author = person("su", "苏")
    static let other = person("qin", "秦")

    private static let now = Instant(microseconds: 1_770_598_800_000_000)

    let endpoints: [Endpoint]
    /// What the network offers of them.
    let network: [Endpoint]
    private let database: SQLiteDatabase

    static func person(_ id: String, _ name: String, _ role: Role = .policy) -> Principal {
        Principal(id: id, name: name, roles: [role], unit: nil, proof: .session(csrfToken: "x"))
    }

    /// The body of a draft.
    static func body(_ files: [RuleFile], _ more: [JSONValue.Member] = []) -> JSONValue {
        let files = files.map { ["path": .string($0.path), "text": .string($0.text)] as JSONValue }
        return .object([.init("files", .array(files))] + more)
    }

    /// The body of a draft that gives a single unit more days.
    static func changed(
        days: Int = 9, note: String? = "改", base: String? = nil, effective: String? = nil
    ) -> JSONValue {
        let files = ShippedRules.files.map { file in
            RuleFile(
                path: file.path,
                text: file.text.replacingOccurrences(of: "working-days = 7", with: "working-days = \(days)"))
        }
        let members = [("note", note), ("base", base), ("effective", effective)]
        return body(files, members.compactMap { name, value in value.map { .init(name, .string($0)) } })
    }

    static func with(mode: RuleActivationMode = .approved, _ body: (VersionsHouse) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "versions-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try SQLiteDatabase.open(folder: folder.path())
        _ = try await database.migrate(CoreSchema.migrations)
        let keeper = try await RuleKeeper.open(
            RuleKeeper.House(
                database: database, folder: nil, shipped: ShippedRules.files, mode: { mode }, now: { Self.now },
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        let versions = RuleVersions(keeper)
        try await body(
            VersionsHouse(
                endpoints: versions.network + versions.operations, network: versions.network, database: database))
        await database.close()
    }

    func get(_ path: String) async throws -> JSONValue {
        try await document(.get, path, .null, as: Self.author, status: 200)
    }

    func post(
        _ path: String, _ body: JSONValue, as principal: Principal, status: Int = 200
    ) async throws -> JSONValue {
        try await document(.post, path, body, as: principal, status: status)
    }

    func problem(
        _ path: String, _ body: JSONValue = [:], as principal: Principal, under key: String? = nil
    ) async -> Problem? {
        do {
            _ = try await answer(.post, path, body, as: principal, under: key)
            return nil
        } catch { return error as? Problem }
    }

    /// The answer to a call, as the door gets it.
    func answer(
        _ method: HTTPMethod, _ path: String, _ body: JSONValue, as principal: Principal, under key: String? = nil
    ) async throws -> Reply {
        let (endpoint, values) = try endpoint(method, path)
        return try await endpoint.handle(
            Call(
                method: method, path: path, pathValues: values, headers: key.map { ["idempotency-key": $0] } ?? [:],
                body: body == .null ? [] : body.bytes, principal: principal, now: Self.now))
    }

    /// What the audit has of the rules, oldest first.
    func audited() async throws -> [String] {
        try await database.read { sql in try AuditLog.entries(after: 0, limit: 100, sql).map(\.entry.action) }
    }

    private func document(
        _ method: HTTPMethod, _ path: String, _ body: JSONValue, as principal: Principal, status: Int
    ) async throws -> JSONValue {
        let reply = try await answer(method, path, body, as: principal)
        #expect(reply.status == status)
        let document = try JSONValue(reading: reply.body)
        #expect(try endpoint(method, path).0.answer?.differences(document) == [])
        return document
    }

    private func endpoint(_ method: HTTPMethod, _ path: String) throws -> (Endpoint, [String: String]) {
        let parts = path.split(separator: "/")
        return try #require(
            endpoints.lazy.filter { $0.method == method }.compactMap { endpoint -> (Endpoint, [String: String])? in
                let pattern = endpoint.path.split(separator: "/")
                guard pattern.count == parts.count else { return nil }
                var values: [String: String] = [:]
                for (name, part) in zip(pattern, parts) {
                    if name.hasPrefix("{") {
                        values[String(name.dropFirst().dropLast())] = String(part)
                    } else if name != part {
                        return nil
                    }
                }
                return (endpoint, values)
            }.first)
    }
}

extension JSONValue {
    func elements(_ name: String) -> [JSONValue] {
        if case .array(let values)? = self[name] { values } else { [] }
    }
}
