import Endpoints
import Foundation
import Identity
import Operations
import RuleModel
import Store
import StoreSQLite
import TOMLSyntax
import WorkCalendar

/// Operations on a database of their own, called in process.
final class OperationsHouse: Sendable {
    static let now = Instant(seconds: 1_795_230_000)
    static let socket = Principal(id: "os:lin", name: "lin", roles: [.operations], unit: nil, proof: .socket)

    let folder: URL
    let database: SQLiteDatabase
    let operations: Operations

    static let migrations = CoreSchema.migrations + IdentitySchema.migrations

    /// Two channels, and units of which one has an alias.
    static let vocabulary: Vocabulary = {
        var words = Vocabulary()
        for channel in ["12345", "portal"] { words.declare(.init(channel), in: .channel) }
        words.declare(.init("规建局"), in: .unit)
        words.declare(.init("市场监管局", aliases: ["市场局"]), in: .unit)
        return words
    }()

    convenience init() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "operations-\(UUID().uuidString)")
        try await self.init(folder: folder.appending(path: "data"))
    }

    /// - Parameter data: the data folder; the folder that it is in goes with the house.
    init(folder data: URL) async throws {
        folder = data.deletingLastPathComponent()
        database = try SQLiteDatabase.open(folder: data.path(percentEncoded: false))
        try await database.migrate(Self.migrations)
        let accounts = Accounts(database: database, hasher: .light, audit: Accounts.chained)
        operations = Operations(database: database, accounts: accounts, migrations: Self.migrations) {
            OperationsHouse.vocabulary
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func answer(
        _ method: HTTPMethod, _ path: String, _ body: JSONValue? = nil, query: [(name: String, value: String)] = [],
        as principal: Principal? = socket
    ) async throws -> (status: Int, document: JSONValue) {
        let call = Call(
            method: method, path: "/operations/v1\(path)", query: query, body: body?.bytes ?? [], principal: principal,
            language: .english, now: Self.now)
        let reply = await OfflineDoor(operations.endpoints).answer(call)
        return (reply.status, try JSONValue(reading: reply.body))
    }

    /// The three administrators, who come before everybody else.
    @discardableResult
    func appoint() async throws -> JSONValue {
        try await answer(.post, "/users/first", Self.administrators).document
    }

    static let administrators: JSONValue = [
        "operations": ["login": "zhou", "name": "周叙言"], "security": ["login": "qin", "name": "秦望舒"],
        "auditor": ["login": "tang", "name": "唐予安"],
    ]

    static let handler: JSONValue = [
        "login": "wang.wei", "name": "王伟", "unit": "规建局", "roles": "handler",
    ]

    /// Actor and action of every audit entry, oldest first.
    func audited() async throws -> [String] {
        try await database.read { sql in
            try AuditLog.entries(after: 0, limit: 1_000, sql).map { "\($0.entry.actor) \($0.entry.action)" }
        }
    }
}

extension PasswordHasher {
    /// Tests hash much; its strength is tested elsewhere.
    static let light = PasswordHasher(parameters: ScryptParameters(logRounds: 4, blockSize: 8, parallelism: 1))
}
