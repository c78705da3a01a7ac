extension StoreError: CustomStringConvertible {
    package var description: String { english }

    /// One sentence for people, saying what to do.
    package var chinese: String {
        switch self {
        case .busy: "数据库繁忙，请稍后再试。"
        case .diskFull: "磁盘空间已满，没有写入任何内容；腾出空间后会自动恢复。"
        case .ioError(let detail): "磁盘读写失败，没有写入任何内容（\(detail)）；请检查磁盘。"
        case .corrupt(let detail): "数据库文件已损坏（\(detail)）；请从备份恢复。"
        case .lockedByAnother(let pid): "数据目录正由\(pid > 0 ? "进程 \(pid) " : "另一个进程")使用；请先停止它，或换一个目录。"
        case .newerSchema(let names): "数据库由更新的版本写入（\(names.joined(separator: "、"))）；请使用那个版本。"
        case .migrationChanged(let name): "迁移 \(name) 与已执行的内容或顺序不一致；请使用原来的版本。"
        case .constraint(let name): "与已有数据冲突（\(name)）。"
        case .unreadable(let detail): "存储的数据不是预期的形式（\(detail)）。"
        case .invalidSQL(let detail): "程序的数据库语句有误（\(detail)）；请报告此问题。"
        case .closed: "数据库已关闭，请稍后再试。"
        case .folderUnusable(let detail): "文件夹不可用（\(detail)）；请检查路径和权限。"
        case .noRoom(let folder): "\(folder) 所在的磁盘空间不够，没有留下写了一半的内容；请腾出空间，或换一个文件夹。"
        case .backupUnusable(let fault): fault.chinese
        case .backupExists(let folder): "\(folder) 里已有备份；请换一个文件夹，每次备份一个。"
        case .databaseExists(let folder): "\(folder) 里已有数据库；要用备份替换它，请加 --replace，原来的改名保留。"
        case .interrupted: "等得太久，没有等到结果，可能办成也可能没有；请核对后再试。"
        case .failed(let detail): "操作未完成（\(detail)）。"
        }
    }

    package var english: String {
        switch self {
        case .busy: "The database is busy; try again shortly."
        case .diskFull: "The disk is full and nothing was written; service resumes by itself once there is space."
        case .ioError(let detail): "The disk failed and nothing was written (\(detail)); check the disk."
        case .corrupt(let detail): "The database file is damaged (\(detail)); restore a backup."
        case .lockedByAnother(let pid):
            "The data folder is in use by \(pid > 0 ? "process \(pid)" : "another process"); stop it or choose another."
        case .newerSchema(let names):
            "A newer release wrote this database (\(names.joined(separator: ", "))); use that release."
        case .migrationChanged(let name):
            "Migration \(name) differs from what was applied, or its order does; use the original release."
        case .constraint(let name): "This conflicts with existing data (\(name))."
        case .unreadable(let detail): "Stored data does not have the expected shape (\(detail))."
        case .invalidSQL(let detail): "The program's SQL is wrong (\(detail)); please report this."
        case .closed: "The database is closed; try again shortly."
        case .folderUnusable(let detail): "The folder cannot be used (\(detail)); check its path and rights."
        case .noRoom(let folder):
            "The disk of \(folder) has too little room, and nothing half written is left; make room or name another folder."
        case .backupUnusable(let fault): fault.english
        case .backupExists(let folder): "\(folder) already holds a backup; name a new folder for each."
        case .databaseExists(let folder):
            "\(folder) already has a database; with --replace the backup takes its place and it is kept under another name."
        case .interrupted: "Waiting took too long, and whether it was done is not known; check before trying again."
        case .failed(let detail): "The operation was not completed (\(detail))."
        }
    }
}
