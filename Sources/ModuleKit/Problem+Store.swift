package import Endpoints
package import Store
import TOMLSyntax

extension Problem {
    /// The one table from errors of the store to what a caller is told; nothing of the call has happened then.
    ///
    /// - Returns: nil for an error that no call should ever see, whose words are for the log.
    package static func explaining(_ error: StoreError) -> Problem? {
        let detail = BilingualText(chinese: error.chinese, english: error.english)
        switch error {
        case .busy: return .unavailable(detail, seconds: 1)
        case .diskFull, .noRoom:
            return Problem(507, "disk-full", title: .diskFull, detail: detail, headers: ["Retry-After": "30"])
        case .constraint: return Problem(409, "conflict", title: .conflict, detail: detail)
        case .folderUnusable, .backupUnusable, .backupExists, .databaseExists:
            return Problem(409, "folder-unusable", title: .folderUnusable, detail: detail)
        case _ where error.isTransient: return .unavailable(detail, seconds: 10)
        default: return nil
        }
    }

    /// The same for the people who run the service, who are told what nobody expected too.
    package init(_ error: StoreError) {
        let detail = BilingualText(chinese: error.chinese, english: error.english)
        self = .explaining(error) ?? Problem(500, "store-failed", title: .storeFailed, detail: detail)
    }
}

extension BilingualText {
    fileprivate static let diskFull = BilingualText(chinese: "磁盘已满", english: "The disk is full")
    fileprivate static let conflict = BilingualText(chinese: "与已有数据冲突", english: "A conflict with what is there")
    fileprivate static let folderUnusable = BilingualText(
        chinese: "这个文件夹不能用", english: "The folder cannot be used")
    fileprivate static let storeFailed = BilingualText(chinese: "数据库没有办成", english: "The database did not do it")
}
