package import TOMLSyntax

/// Why a folder gives no rule files.
package enum RuleFolderFault: Error, Hashable, Sendable {
    /// There is no such folder.
    case missing(String)
    /// The folder has no rule file in it.
    case noFiles(String)
    /// What is to be a folder is a file.
    case notAFolder(String)
    /// A folder may not be read, so that the rule files in it would be passed over.
    case closed(String)
    /// A file cannot be read, and why.
    case unreadable(String, BilingualText)
    /// A file is named nearly like a rule file, and would be passed over.
    case misnamed(String)
    /// A file cannot be written, and why.
    case unwritable(String, String)

    /// The sentence for people.
    package var message: BilingualText {
        switch self {
        case .missing(let path):
            BilingualText(chinese: "没有文件夹 \(path)", english: "there is no folder \(path)")
        case .noFiles(let path):
            BilingualText(chinese: "文件夹 \(path) 里没有规则文件", english: "there are no rule files in \(path)")
        case .notAFolder(let path):
            BilingualText(chinese: "\(path) 是文件，不是文件夹", english: "\(path) is a file, not a folder")
        case .closed(let path):
            BilingualText(
                chinese: "没有权限读文件夹 \(path)，其中的规则文件读不到",
                english: "there is no permission to read the folder \(path), nor the rule files in it")
        case .misnamed(let name):
            BilingualText(
                chinese: "\(name) 不会当作规则文件：文件名要以小写的 .toml 结尾，请改名（在文件管理器里先显示扩展名）",
                english:
                    "\(name) is not taken for a rule file: its name has to end with .toml in small letters; rename it")
        case .unwritable(let name, let reason):
            BilingualText(
                chinese: "规则文件 \(name) 写不进去：\(reason)", english: "rule file \(name) cannot be written: \(reason)")
        case .unreadable(let name, let reason):
            BilingualText(
                chinese: "规则文件 \(name) 读不出来：\(reason.chinese)",
                english: "rule file \(name) cannot be read: \(reason.english)")
        }
    }

    /// RULE-0018: the fault as a diagnostic of the file that it is about.
    func diagnostic(path: String) -> SourceDiagnostic {
        let message =
            switch self {
            case .unreadable(_, let reason): RuleFolderFault.unreadable(path, reason).message
            case .misnamed: RuleFolderFault.misnamed(path).message
            case .closed: RuleFolderFault.closed(path).message
            case .missing, .noFiles, .notAFolder, .unwritable: self.message
            }
        return SourceDiagnostic(
            code: "RULE-0018",
            message: BilingualText(
                chinese: message.chinese + "。",
                english: message.english.prefix(1).uppercased() + message.english.dropFirst() + "."),
            file: path, range: 0..<0)
    }
}

extension RuleFolderFault: CustomStringConvertible {
    package var description: String { message.chinese }
}
