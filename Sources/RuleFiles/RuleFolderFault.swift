package import TOMLSyntax

/// Why a folder gives no rule files.
package enum RuleFolderFault: Error, Hashable, Sendable {
    /// The folder is missing or has no rule file in it.
    case noFiles(String)
    /// A file cannot be read, and why.
    case unreadable(String, String)
    /// A file cannot be written, and why.
    case unwritable(String, String)

    /// The sentence for people.
    package var message: BilingualText {
        switch self {
        case .noFiles(let path):
            BilingualText(chinese: "文件夹 \(path) 里没有规则文件", english: "there are no rule files in \(path)")
        case .unwritable(let name, let reason):
            BilingualText(
                chinese: "规则文件 \(name) 写不进去：\(reason)", english: "rule file \(name) cannot be written: \(reason)")
        case .unreadable(let name, let reason):
            BilingualText(
                chinese: "规则文件 \(name) 读不出来：\(reason)", english: "rule file \(name) cannot be read: \(reason)")
        }
    }
}

extension RuleFolderFault: CustomStringConvertible {
    package var description: String { message.chinese }
}
