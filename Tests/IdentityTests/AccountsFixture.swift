import Foundation
import RuleModel
import Store
import StoreSQLite
import WorkCalendar

@testable import Identity

/// Accounts over a database of their own, with a light hash, and what they had audited.
final class AccountsFixture: Sendable {
    static let light = ScryptParameters(logRounds: 4, blockSize: 8, parallelism: 1)
    static let start = Instant(seconds: 1_780_000_000)
    static let password = "Tianjin-Harbour-7"

    let accounts: Accounts
    let database: any Database
    private let folder: URL
    private let audited: Shared<[IdentityChange]>

    init(hasher: PasswordHasher = PasswordHasher(parameters: light), policy: AccountPolicy = AccountPolicy())
        async throws
    {
        folder = FileManager.default.temporaryDirectory.appending(path: "accounts-\(UUID().uuidString)")
        database = try SQLiteDatabase.open(folder: folder.path())
        try await database.migrate(CoreSchema.migrations + IdentitySchema.migrations)
        let audited = Shared<[IdentityChange]>([])
        self.audited = audited
        accounts = Accounts(database: database, hasher: hasher, policy: { policy }) { change, _ in
            audited.withLock { $0.append(change) }
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var actions: [IdentityChange.Action] { audited.withLock { $0.map(\.action) } }
    var lastChange: IdentityChange? { audited.withLock { $0.last } }

    /// A handler who has changed the first password.
    @discardableResult
    func handler(_ login: String = "wang.wei") async throws -> User {
        let new = NewUser(login: login, displayName: "王伟", unit: "规建局", roles: [.handler])
        return try await accounts.add(new, password: Self.password, mustChange: false, by: "ops", at: Self.start).user
    }

    func signIn(
        _ login: String = "wang.wei", _ password: String = password, after seconds: Int64 = 0
    ) async throws -> NewSession {
        try await accounts.signIn(login: login, password: password, at: Self.start.advanced(bySeconds: seconds))
    }

    /// Why it was refused; nil where it was not.
    func refusal(_ body: () async throws -> some Any) async -> AccountError? {
        do {
            _ = try await body()
            return nil
        } catch { return error as? AccountError }
    }
}
