/// What is wrong with a setting, in sentences that say what to do.
package enum SettingComplaint: Hashable, Sendable {
    case unknownKey(String, suggestion: String?)
    case wrongType(SettingKey, given: String)
    case outOfRange(SettingKey, given: String)
    case notAChoice(SettingKey, given: String, suggestion: String?)
    case misspelt(SettingKey, given: String)
    /// A table where a value belongs.
    case tableInPlaceOfValue(SettingKey)
    /// A value where a table belongs.
    case valueInPlaceOfTable(String)
    /// What the TOML reader says of the text itself.
    case syntax(chinese: String, english: String)
    case notUTF8
    case unreadable(Obstacle)
    case insecureCookies(host: String)

    /// What keeps the settings file from being read.
    package enum Obstacle: Hashable, Sendable { case missing, folder, notAllowed, other }

    package var chinese: String {
        switch self {
        case .unknownKey(let name, let suggestion):
            "没有“\(name)”这一项" + (suggestion.map { "，是不是“\($0)”？" } ?? "。")
        case .wrongType(let key, let given): "“\(key.name)”应为\(key.kind.chinese)，这里是 \(given)。"
        case .outOfRange(let key, let given): "“\(key.name)”超出范围：应为\(key.kind.chinese)，这里是 \(given)。"
        case .notAChoice(let key, let given, let suggestion):
            "“\(key.name)”应为\(key.kind.chinese)，这里是 \"\(given)\"" + (suggestion.map { "，是不是 \"\($0)\"？" } ?? "。")
        case .misspelt(let key, let given): "“\(key.name)”写法不对：应为\(key.kind.chinese)，这里是 \(given)。"
        case .tableInPlaceOfValue(let key): "“\(key.name)”应为一个值（\(key.kind.chinese)），这里是表。"
        case .valueInPlaceOfTable(let name): "“\(name)”应为表（写作 [\(name)]），这里是一个值。"
        case .syntax(let chinese, _): chinese
        case .notUTF8: "文件不是 UTF-8 编码，请另存为 UTF-8。"
        case .unreadable(.missing): "没有这个设置文件；请检查路径。"
        case .unreadable(.folder): "这是文件夹，不是设置文件；请写出文件的路径。"
        case .unreadable(.notAllowed): "没有读这个设置文件的权限；请改权限，或者换一个用户运行。"
        case .unreadable(.other): "这个设置文件读不出来；请检查磁盘。"
        case .insecureCookies(let host):
            "security.secure-cookies = \"never\" 只能用于本机回环地址，而 http.host 是 \"\(host)\"。请改为 \"auto\" 或 \"always\"。"
        }
    }

    package var english: String {
        switch self {
        case .unknownKey(let name, let suggestion):
            "There is no setting “\(name)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? ".")
        case .wrongType(let key, let given): "“\(key.name)” takes \(key.kind.english), not \(given)."
        case .outOfRange(let key, let given):
            "“\(key.name)” is out of range: it takes \(key.kind.english), not \(given)."
        case .notAChoice(let key, let given, let suggestion):
            "“\(key.name)” takes \(key.kind.english), not \"\(given)\""
                + (suggestion.map { "; did you mean \"\($0)\"?" } ?? ".")
        case .misspelt(let key, let given): "“\(key.name)” takes \(key.kind.english), not \(given)."
        case .tableInPlaceOfValue(let key): "“\(key.name)” takes a value (\(key.kind.english)), not a table."
        case .valueInPlaceOfTable(let name): "“\(name)” is a table (write [\(name)]), not a value."
        case .syntax(_, let english): english
        case .notUTF8: "The file is not UTF-8; save it as UTF-8."
        case .unreadable(.missing): "There is no such settings file; check its path."
        case .unreadable(.folder): "This is a folder, not a settings file; give the path of the file."
        case .unreadable(.notAllowed): "There is no permission to read this file; change its rights or the user."
        case .unreadable(.other): "This settings file cannot be read; check the disk."
        case .insecureCookies(let host):
            "security.secure-cookies = \"never\" is for loopback only, and http.host is \"\(host)\". Say \"auto\" or \"always\"."
        }
    }

    /// The same complaint without the value, where the setting is secret.
    var redacted: SettingComplaint {
        switch self {
        case .wrongType(let key, _) where key.isSecret: .wrongType(key, given: "***")
        case .outOfRange(let key, _) where key.isSecret: .outOfRange(key, given: "***")
        case .misspelt(let key, _) where key.isSecret: .misspelt(key, given: "***")
        default: self
        }
    }
}
