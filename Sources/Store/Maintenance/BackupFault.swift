/// What is wrong with a backup.
package enum BackupFault: Hashable, Sendable {
    /// There is no manifest at this path: no backup, or one that was broken off.
    case noManifest(String)
    /// What lies at this path is no manifest.
    case malformedManifest(String)
    /// A later release wrote the manifest at this path.
    case laterForm(String)
    /// The database's file is missing at this path.
    case noFile(String)
    /// The file at this path cannot be read.
    case unreadable(String)
    /// The file at this path is not the one that the manifest describes, byte for byte.
    case otherFile(String)
    /// The database at this path is damaged within.
    case unsound(String)
    /// The database at this path has another audit or other migrations than the manifest says.
    case otherContent(String)

    /// The sentence in Chinese, saying what to do.
    package var chinese: String {
        switch self {
        case .noManifest(let path): "没有 \(path)：这里不是备份，或者备份没有做完；请指定另一个备份。"
        case .malformedManifest(let path): "\(path) 已损坏，不是备份的清单；请换一个备份。"
        case .laterForm(let path): "\(path) 由更新的版本写成；请用那个版本恢复。"
        case .noFile(let path): "备份里缺少 \(path)；请换一个备份。"
        case .unreadable(let path): "备份里的 \(path) 读不出来；请检查权限和磁盘。"
        case .otherFile(let path): "\(path) 与清单不符，复制后被改动或损坏过；请换一个备份。"
        case .unsound(let path): "备份里的数据库 \(path) 已损坏；请换一个备份。"
        case .otherContent(let path): "\(path) 的审计链头或迁移与清单不符，清单被改动过；请换一个备份。"
        }
    }

    /// The sentence in English, saying what to do.
    package var english: String {
        switch self {
        case .noManifest(let path):
            "There is no \(path): this is no backup, or one that was broken off; name another backup."
        case .malformedManifest(let path): "\(path) is damaged and no manifest of a backup; use another backup."
        case .laterForm(let path): "A later release wrote \(path); restore it with that release."
        case .noFile(let path): "The backup lacks \(path); use another backup."
        case .unreadable(let path): "\(path) of the backup cannot be read; check its rights and the disk."
        case .otherFile(let path):
            "\(path) is not the file that the manifest names: it was changed or damaged since; use another backup."
        case .unsound(let path): "The database \(path) of the backup is damaged; use another backup."
        case .otherContent(let path):
            "\(path) has another audit head or other migrations than the manifest, which was changed; use another backup."
        }
    }
}
