/// Why a file holds no deadline cases.
public enum DeadlineCasesError: Error, Hashable, Sendable {
    /// Not JSON; the reader's own words follow.
    case notJSON(String)
    /// A member that is missing or of another kind, at a path such as `cases[3].id`.
    case malformed(path: String, problem: String)
    /// A calendar that cannot be made.
    case calendar(String, CalendarError)
}

extension DeadlineCasesError: CustomStringConvertible {
    /// The sentence in Chinese.
    public var description: String {
        switch self {
        case .notJSON(let words): "文件不是 JSON：\(words)"
        case .malformed(let path, let problem): "文件的 \(path) 不合格式：\(problem)"
        case .calendar(let name, let error): "日历“\(name)”有误：\(error)"
        }
    }

    /// The sentence in English.
    public var english: String {
        switch self {
        case .notJSON(let words): "the file is not JSON: \(words)"
        case .malformed(let path, let problem): "\(path) of the file is malformed: \(problem)"
        case .calendar(let name, let error): "the calendar “\(name)” is wrong: \(error.english)"
        }
    }
}
