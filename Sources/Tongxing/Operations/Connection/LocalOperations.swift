import Endpoints
import Identity
import Logging
import Operations
import RuleModel
import Settings
import Store
import StoreSQLite
import WebAPI
import WorkCalendar

/// Carries operations out in this process, which holds the folder's lock meanwhile.
struct LocalOperations {
    private let settings: ServiceSettings

    init(_ settings: ServiceSettings) { self.settings = settings }

    /// - Parameter needsCurrentSchema: whether missing migrations are a reason not to begin.
    func answer(_ request: OperationRequest, needsCurrentSchema: Bool) async throws -> Reply {
        try await Self.withDatabase(in: settings.dataDirectory) { database in
            let pending = try await database.pendingMigrations(ShippedMigrations.all)
            guard pending.isEmpty || !needsCurrentSchema else { throw CommandFailure.schemaIsOld(pending) }
            let call = call(request)
            let operations = OfflineDoor(operations(on: database).endpoints)
            if operations.has(call) { return await operations.answer(call) }
            let desk = try await OfflineDesk(on: database, settings)
            return await OfflineDoor(desk.endpoints(of: settings.activeModules)).answer(call)
        }
    }

    /// Opens a folder that has a database, and closes it again; a folder without one is left alone.
    static func withDatabase<Value: Sendable>(
        in folder: String, _ body: (SQLiteDatabase) async throws -> Value
    ) async throws -> Value {
        guard InputFile.exists("\(folder)/\(SQLiteDatabase.fileName)") else { throw CommandFailure.noDatabase(folder) }
        do {
            let database = try SQLiteDatabase.open(folder: folder, logger: silent)
            let result: Result<Value, any Error>
            do { result = .success(try await body(database)) } catch { result = .failure(error) }
            await database.close()
            return try result.get()
        } catch let error as StoreError {
            throw CommandFailure(error)
        }
    }

    /// What a command has to say it says itself.
    private static let silent = Logger(label: "store") { _ in SwiftLogNoOpLogHandler() }

    private func operations(on database: SQLiteDatabase) -> Operations {
        let policy = AccountPolicy(settings.security)
        let accounts = Accounts(database: database, policy: { policy }, audit: Accounts.chained)
        let folder = settings.rulesDirectory
        return Operations(database: database, accounts: accounts, migrations: ShippedMigrations.all) {
            RulesFolder.vocabulary(in: folder)
        }
    }

    private func call(_ request: OperationRequest) -> Call {
        Call(
            method: request.method, path: request.path, query: request.query, body: request.content?.bytes ?? [],
            principal: SocketPeer.own.principal, language: Wording.language, now: MachineClock.now())
    }
}
