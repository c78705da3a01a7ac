import ArgumentParser
import Endpoints
import Store
import StoreSQLite
import WebAPI
import WorkCalendar

/// `tongxing restore DIR`: puts a verified backup in place; refuses while a server runs.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: Wording.said("从备份恢复，须先停止服务", "Restore a backup; the service must be stopped"))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("备份所在的文件夹", "The folder of the backup")))
    var backup: String
    @Flag(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "替换现有数据库，原库改名保留", "Replace the database that is there, which is kept under another name")))
    var replace = false
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let folder = try await DataFolder(place)
        guard try folder.server() == nil else { throw CommandFailure.serverRuns(folder.path) }
        let (backup, replace) = (InputFile.absolute(backup), replace)
        let summary = try await ProgressLine.during(Wording.said("恢复中", "Restoring")) {
            try await Self.restore(backup, into: folder.path, replacing: replace)
        }
        output.print([
            "folder": .string(folder.path), "backup": .string(backup), "auditHead": .string(summary.auditHead),
            "createdAt": .string(summary.createdAt.rfc3339),
        ]) { _ in
            Wording.said(
                "已恢复 \(summary.createdAt.rfc3339) 的备份。对外发送暂停，核对后用 tongxing release 放行。",
                "The backup of \(summary.createdAt.rfc3339) is restored. Nothing is sent until tongxing release.")
        }
    }

    private static func restore(
        _ backup: String, into folder: String, replacing: Bool
    ) async throws -> BackupSummary {
        let summary: BackupSummary
        do throws(StoreError) {
            summary = try SQLiteBackup.restore(from: backup, into: folder, replacing: replacing).summary(in: folder)
        } catch { throw CommandFailure(error) }
        guard summary.migrations.contains("\(CoreSchema.owner)/002-chains") else { return summary }
        let entry = AuditEntry(
            recordedAt: MachineClock.now(), actor: SocketPeer.own.principal.id, action: "restored", subject: backup)
        try await LocalOperations.withDatabase(in: folder) { database in
            _ = try await database.write { sql in try AuditLog.append(entry, sql) }
        }
        return summary
    }
}

extension CommandFailure {
    static func serverRuns(_ folder: String) -> CommandFailure {
        .refused(
            "\(folder) 上的服务正在运行；请先停止服务再执行。", "A server runs on \(folder); stop it first.")
    }
}
