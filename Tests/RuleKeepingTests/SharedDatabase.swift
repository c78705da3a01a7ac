import Store
import Synchronization

/// A database that says of itself that several processes can have it open.
final class SharedDatabase: Database {
    let isExclusive = false
    private let database: any Database
    private let meanwhile = Mutex<(@Sendable () async -> Void)?>(nil)

    init(_ database: any Database) { self.database = database }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLReader) throws -> Value
    ) async throws(StoreError) -> Value {
        let value = try await database.read(body)
        await meanwhile.withLock { $0.take() }?()
        return value
    }

    /// What another node does between the next reading and what follows from it.
    func afterNextRead(_ work: @escaping @Sendable () async -> Void) { meanwhile.withLock { $0 = work } }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLWriter) throws -> Value
    ) async throws(StoreError) -> Value { try await database.write(body) }

    func migrate(_ migrations: [Migration]) async throws(StoreError) -> [String] {
        try await database.migrate(migrations)
    }

    func pendingMigrations(_ migrations: [Migration]) async throws(StoreError) -> [String] {
        try await database.pendingMigrations(migrations)
    }

    func onCommit(_ listener: @escaping @Sendable () -> Void) { database.onCommit(listener) }
    func close() async { await database.close() }
}
