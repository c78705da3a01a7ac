/// Why the rule files could not be embedded; written the way compilers do, so that a build shows the file.
enum EmbedFault: Error, Hashable {
    case usage
    case unreadable(String, String)
    case unwritable(String, String)
    /// A Swift source can only carry text.
    case notUTF8(String)
}

extension EmbedFault: CustomStringConvertible {
    var description: String {
        switch self {
        case .usage: "error: usage: EmbedRulesTool FOLDER OUTPUT FILE…"
        case .unreadable(let path, let reason): "\(path):1:1: error: 规则文件读不出来：\(reason)"
        case .unwritable(let path, let reason): "\(path):1:1: error: 写不进这个文件：\(reason)"
        case .notUTF8(let path): "\(path):1:1: error: 这个文件不是 UTF-8；请用 UTF-8 编码保存。"
        }
    }
}
