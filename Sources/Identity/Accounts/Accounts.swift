package import Store
import WorkCalendar

/// People and portals: who they are, and how they prove it.
///
/// Every change hands an `IdentityChange` to `audit` inside its transaction, so that nothing happens unaudited.
package struct Accounts: Sendable {
    package typealias Audit = @Sendable (IdentityChange, any SQLWriter) throws -> Void

    let database: any Database
    let hasher: PasswordHasher
    let policy: @Sendable () -> AccountPolicy
    let audit: Audit

    /// - Parameter policy: asked at each use, so that changed settings hold at once.
    package init(
        database: any Database, hasher: PasswordHasher = PasswordHasher(),
        policy: @escaping @Sendable () -> AccountPolicy = { AccountPolicy() }, audit: @escaping Audit
    ) {
        self.database = database
        self.hasher = hasher
        self.policy = policy
        self.audit = audit
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLReader) throws -> Value
    ) async throws(AccountError) -> Value {
        do throws(StoreError) { return try await database.read(body) } catch { throw .store(error) }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLWriter) throws -> Value
    ) async throws(AccountError) -> Value {
        do throws(StoreError) { return try await database.write(body) } catch { throw .store(error) }
    }

    /// A write whose refusal is a result, as the store wants it, and an error for the caller.
    func change<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLWriter) throws -> Result<Value, AccountError>
    ) async throws(AccountError) -> Value {
        try await write(body).get()
    }
}
