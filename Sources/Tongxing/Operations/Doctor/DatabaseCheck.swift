import Endpoints
import Glibc
import Settings
import StoreSQLite
import WorkCalendar

/// What the database and its folder are like, asked of the server where one runs.
struct DatabaseCheck {
    private let folder: DataFolder

    init(_ settings: ServiceSettings) { folder = DataFolder(settings) }

    func findings() async -> [Finding] {
        if let obstacle { return [obstacle, ClockCheck.finding(lastRecordedAt: nil)] }
        guard InputFile.exists("\(folder.path)/\(SQLiteDatabase.fileName)") else {
            return [
                .warning(
                    .database, "\(folder.path) 里还没有数据库；serve 或 migrate 会建立它。",
                    "There is no database in \(folder.path) yet; serve or migrate creates it."),
                ClockCheck.finding(lastRecordedAt: nil),
            ]
        }
        do {
            let isServed = try folder.server() != nil
            let health = try await folder.answer(.get("health"), needsCurrentSchema: false)
            return [access, server(isServed)] + Self.findings(health)
        } catch {
            let sentence = (error as? CommandFailure)?.sentence ?? "\(error)"
            return [access, .fault(.database, sentence, sentence), ClockCheck.finding(lastRecordedAt: nil)]
        }
    }

    /// What keeps this user from looking into the folder; nil where nothing does, and where there is no folder yet.
    private var obstacle: Finding? {
        var status = stat()
        guard stat(folder.path, &status) == 0 else {
            guard errno != ENOENT else { return nil }
            return .fault(
                .folder, "查看不了 \(folder.path)；请检查路径和权限，或用服务的用户（或 sudo）执行。",
                "\(folder.path) cannot be looked at; check its path and rights, or run this as the service's user.")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            return .fault(
                .folder, "\(folder.path) 是文件，不能作数据目录；请检查 data.directory 或 --data。",
                "\(folder.path) is a file and cannot hold the data; check data.directory or --data.")
        }
        guard Glibc.access(folder.path, R_OK | X_OK) != 0 else { return nil }
        return .fault(
            .folder, "没有进入 \(folder.path) 的权限；请用服务的用户（或 sudo）执行。",
            "There is no permission to enter \(folder.path); run this as the service's user, or with sudo.")
    }

    /// Personal data is in there: nobody but the owner is to look into the folder.
    private var access: Finding {
        var status = stat()
        guard stat(folder.path, &status) == 0, status.st_mode & 0o077 != 0 else {
            return .ok(.folder, "\(folder.path) 只有属主能进。", "Only its owner can enter \(folder.path).")
        }
        return .warning(
            .folder, "\(folder.path) 对其他用户开放；请运行 chmod 700 \(folder.path)。",
            "Others can enter \(folder.path); run chmod 700 \(folder.path).")
    }

    private func server(_ isServed: Bool) -> Finding {
        isServed
            ? .ok(.server, "正在运行，由它回答。", "It runs and answered.")
            : .ok(.server, "没有运行，由本命令直接检查。", "None runs; this command looked itself.")
    }

    private static func findings(_ health: JSONValue) -> [Finding] {
        let pending = health.elements("pendingMigrations").compactMap(\.string)
        var findings = [soundness(health, pending)]
        if pending.isEmpty {
            findings += [
                .ok(.chain, "链头 \(health.text("auditHead"))。", "The head is \(health.text("auditHead"))."),
                accounts(health), sending(health),
            ].compactMap(\.self)
        }
        let last = try? Instant(rfc3339: health.text("lastRecordedAt"))
        return findings + [ClockCheck.finding(lastRecordedAt: last)]
    }

    private static func soundness(_ health: JSONValue, _ pending: [String]) -> Finding {
        guard health.isTrue("isSound") else {
            let fault = health.text("fault")
            return .fault(.database, "文件检查没有通过：\(fault)", "The file check failed: \(fault)")
        }
        guard pending.isEmpty else {
            return .warning(
                .database, "还差 \(pending.count) 个迁移；serve 或 migrate 会补上。",
                "\(Wording.count(pending.count, "migration")) missing; serve or migrate applies them.")
        }
        return .ok(.database, "文件完好，结构为最新。", "The file is sound and its schema is current.")
    }

    private static func accounts(_ health: JSONValue) -> Finding {
        health.isTrue("hasUsers")
            ? .ok(.accounts, "已有用户。", "There are users.")
            : .warning(
                .accounts, "还没有用户；请用 tongxing user first 建立三个管理员。",
                "There are no users; appoint the three administrators with tongxing user first.")
    }

    private static func sending(_ health: JSONValue) -> Finding? {
        let restored = health.text("restoredAt")
        guard !restored.isEmpty else { return nil }
        return .warning(
            .sending, "\(restored) 恢复过备份，对外发送已暂停；核对后用 tongxing release 放行。",
            "A backup was restored at \(restored) and nothing is sent; look, then run tongxing release.")
    }
}
