import Store
import Synchronization

/// A database whose first reads find the disk full.
final class FailingSource: Database {
    private let database: any Database
    private let failures: Mutex<Int>

    init(_ database: any Database, failures: Int) {
        self.database = database
        self.failures = Mutex(failures)
    }

    var failuresLeft: Int { failures.withLock { $0 } }

    var isExclusive: Bool { database.isExclusive }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLReader) throws -> Value
    ) async throws(StoreError) -> Value {
        let fails = failures.withLock { left in
            defer { left = max(0, left - 1) }
            return left > 0
        }
        guard !fails else { throw .diskFull }
        return try await database.read(body)
    }

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
