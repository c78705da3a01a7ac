import Endpoints
import Store
import TOMLSyntax
import WorkCalendar

extension Operations {
    /// Only for the machine's own people: the folder is one of the machine on which the service runs.
    var backup: Endpoint {
        .operation(
            .post, "/backups", .init(chinese: "备份到本机文件夹", english: "Back up into a folder of this machine"),
            body: Self.target, successes: [(201, .created)]
        ) { [database] call, fields in
            guard call.principal?.proof == .socket else { throw Problem.notAllowed() }
            guard let folder = fields.text("folder"), folder.hasPrefix("/") else { throw Problem.relativeFolder }
            // Recorded before it begins, so that the copy itself tells of it, and so does a copy that failed.
            let entry = AuditEntry(recordedAt: call.now, actor: try call.actor(), action: "backup", subject: folder)
            try await database.write { sql in try AuditLog.append(entry, sql) }
            return .json(try await database.copy(into: folder).json, status: 201)
        }
    }

    private static let target = BodyShape([
        FieldShape(
            "folder", .text(atMost: 4_096), required: true,
            .init(chinese: "文件夹的绝对路径", english: "The absolute path of the folder"))
    ])
}

extension Problem {
    static let relativeFolder = Problem(
        422, "relative-folder", title: .init(chinese: "路径不完整", english: "The path is not complete"),
        detail: .init(chinese: "请给出以 / 开头的文件夹路径。", english: "Give the folder as a path that begins with /."))
}

extension BackupSummary {
    var json: JSONValue {
        [
            "folder": .string(folder), "createdAt": .string(createdAt.rfc3339), "hash": .string(hash),
            "size": .integer(size), "auditHead": .string(auditHead), "migrations": JSONValue(migrations),
        ]
    }
}
