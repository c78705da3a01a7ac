import ArgumentParser
import Endpoints
import Store
import StoreSQLite
import WebAPI

/// `tongxing migrate`: brings the database to this release's schema, and creates it where there is none.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: Wording.said("建立或升级数据库，须先停止服务", "Create or upgrade the database; the service must be stopped"))

    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let folder = try await DataFolder(place)
        guard try folder.server() == nil else { throw CommandFailure.serverRuns(folder.path) }
        let applied = try await ProgressLine.during(Wording.said("升级中", "Migrating")) {
            do { return try await Self.migrate(folder.path) } catch let error as StoreError {
                throw CommandFailure(error)
            }
        }
        output.print(["applied": JSONValue(applied)]) { _ in
            applied.isEmpty
                ? Wording.said("数据库已是最新。", "The database is up to date.")
                : (applied + [
                    Wording.said(
                        "已完成 \(applied.count) 个迁移。",
                        "\(applied.count) \(applied.count == 1 ? "migration" : "migrations") applied.")
                ])
                .joined(separator: "\n")
        }
    }

    private static func migrate(_ folder: String) async throws -> [String] {
        let database = try SQLiteDatabase.open(folder: folder)
        let applied: [String]
        do {
            applied = try await database.migrate(ShippedMigrations.all)
            if !applied.isEmpty { try await record(applied, on: database) }
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        return applied
    }

    private static func record(_ applied: [String], on database: SQLiteDatabase) async throws {
        let entry = AuditEntry(
            recordedAt: MachineClock.now(), actor: SocketPeer.own.principal.id, action: "migrated", subject: "",
            detail: String(decoding: JSONValue(applied).bytes, as: UTF8.self))
        try await database.write { sql in _ = try AuditLog.append(entry, sql) }
    }
}
