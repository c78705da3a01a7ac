import Demonstration
import Foundation
import Identity
import Registry
import ServiceDesk
import Store
import StoreSQLite
import WorkCalendar

/// A database of its own with the demonstration zone in it.
final class LoadedZone: Sendable {
    let database: SQLiteDatabase
    let policies: ShippedPolicy
    let accounts: Accounts
    let now: Instant
    private let folder: URL

    init(at text: String) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "zone-\(UUID().uuidString)")
        database = try SQLiteDatabase.open(folder: folder.path())
        try await database.migrate(CoreSchema.migrations + IdentitySchema.migrations + RegistrySchema.migrations)
        policies = try ShippedPolicy()
        accounts = Accounts(
            database: database, hasher: PasswordHasher(parameters: .init(logRounds: 4, blockSize: 8, parallelism: 1)),
            audit: Accounts.chained)
        now = try Instant(rfc3339: text)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func load(
        count: Int, seed: UInt64 = 1, progress: @escaping @Sendable (DemonstrationProgress) -> Void = { _ in }
    ) async throws -> DemonstrationSummary {
        try await DemonstrationZone.load(
            into: database, policies: policies, accounts: accounts, now: now, count: count, seed: seed,
            progress: progress)
    }

    /// Sets what the database says of the loading.
    func mark(_ standing: String) async throws {
        let now = now
        try await database.write { sql in try SettingTable.set("demonstration", to: standing, at: now, sql) }
    }

    /// When the register was last brought up to date.
    func latestFeed() async throws -> Instant? { try await EnterpriseRegistry(database: database).updatedAt() }

    /// Every request, the newest first.
    func rows() async throws -> [RequestRow] {
        try await database.read { sql in
            try RequestTable.list(RequestFilter(), order: .newest, limit: 10_000, sql)
        }
    }
}
