extension SettingKind {
    /// The type and range, for the file's comments and for sentences.
    var chinese: String {
        switch self {
        case .text(let maximum): "文本，不超过 \(maximum) 个字符"
        case .path: "路径"
        case .integer(let range): "整数，\(range.lowerBound)–\(range.upperBound)"
        case .boolean: "true 或 false"
        case .choice(let allowed): allowed.map { "\"\($0)\"" }.joined(separator: "、") + " 之一"
        case .duration(let range):
            "带单位的时长，\(UnitSpelling.duration(range.lowerBound))–\(UnitSpelling.duration(range.upperBound))，如 \"90 s\"、\"10 min\""
        case .size(let range):
            "带单位的大小，\(UnitSpelling.size(range.lowerBound))–\(UnitSpelling.size(range.upperBound))，如 \"2 MiB\""
        case .timeZone: "时区名，如 \"Asia/Shanghai\""
        case .networks: "地址或网段的列表，如 [\"10.0.0.0/8\"]"
        }
    }

    var english: String {
        switch self {
        case .text(let maximum): "text of at most \(maximum) characters"
        case .path: "a path"
        case .integer(let range): "a whole number, \(range.lowerBound)–\(range.upperBound)"
        case .boolean: "true or false"
        case .choice(let allowed): "one of " + allowed.map { "\"\($0)\"" }.joined(separator: ", ")
        case .duration(let range):
            "a duration with unit, \(UnitSpelling.duration(range.lowerBound))–\(UnitSpelling.duration(range.upperBound)), such as \"90 s\" or \"10 min\""
        case .size(let range):
            "a size with unit, \(UnitSpelling.size(range.lowerBound))–\(UnitSpelling.size(range.upperBound)), such as \"2 MiB\""
        case .timeZone: "a time zone, such as \"Asia/Shanghai\""
        case .networks: "a list of addresses or networks, such as [\"10.0.0.0/8\"]"
        }
    }
}
