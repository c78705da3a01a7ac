/// Why a file holds no deadline cases.
public enum DeadlineCasesError: Error, Hashable, Sendable {
    /// Not JSON, or JSON that breaks off.
    case notJSON
    /// A member that is missing, at a path such as `cases[3]`, which is empty for the file itself.
    case missing(String, path: String)
    /// A member of another form than is wanted at its path.
    case malformed(path: String, form: DeadlineCasesForm)
    /// A calendar that cannot be made.
    case calendar(String, CalendarError)
}

extension DeadlineCasesError: CustomStringConvertible {
    /// The sentence in Chinese.
    public var description: String {
        switch self {
        case .notJSON: "文件不是 JSON，或者没有写完"
        case .missing(let name, let path): path.isEmpty ? "文件缺少 \(name)" : "文件的 \(path) 缺少 \(name)"
        case .malformed(let path, let form): (path.isEmpty ? "文件" : "文件的 \(path) ") + "应写成\(form.chinese)"
        case .calendar(let name, let error): "日历“\(name)”有误：\(error)"
        }
    }

    /// The sentence in English.
    public var english: String {
        switch self {
        case .notJSON: "the file is not JSON, or breaks off"
        case .missing(let name, let path): path.isEmpty ? "the file lacks \(name)" : "\(path) of the file lacks \(name)"
        case .malformed(let path, let form):
            (path.isEmpty ? "the file" : "\(path) of the file") + " takes \(form.english)"
        case .calendar(let name, let error): "the calendar “\(name)” is wrong: \(error.english)"
        }
    }
}

/// What stands at a place of a file of deadline cases.
public enum DeadlineCasesForm: Hashable, Sendable {
    /// `{"calendars": {…}, "cases": […]}`
    case file
    /// Members by names of one's own, or those that the place has.
    case members
    /// Several, in brackets.
    case list
    case text
    /// `{"mon": [["08:30", "12:00"]]}`, from `mon` to `sun`.
    case week
    /// `{"2026-10-01": [["08:30", "12:00"]]}`
    case spansByDate
    /// `2026-10-01`
    case date
    /// `["08:30", "12:00"]`
    case span
    /// Null, true or false, a number, a text, or a list of such.
    case value

    /// The form as it stands at a path, by the names and indices that lead there.
    init(at path: [String]) {
        self =
            switch (path.first, path.count) {
            case (nil, _): .file
            case ("cases", 1): .list
            case ("cases", 2): .members
            case ("cases", 3): ["id", "op", "calendar"].contains(path[2]) ? .text : .members
            case ("calendars", 1...2): .members
            case ("calendars", _): Self.ofCalendar(path[2], depth: path.count - 3)
            default: .value
            }
    }

    private static func ofCalendar(_ member: String, depth: Int) -> DeadlineCasesForm {
        switch (member, depth) {
        case ("timezone", _): .text
        case ("holidays", 0): .list
        case ("holidays", _): .date
        case ("weekly", 0...1): .week
        case (_, 0...1): .spansByDate
        default: .span
        }
    }

    var chinese: String {
        switch self {
        case .file: " {\"calendars\": {…}, \"cases\": […]}"
        case .members: "花括号 { } 里的键和值"
        case .list: "方括号 [ ] 里的列表"
        case .text: "文字，加上引号"
        case .week: " {\"mon\": [[\"08:30\", \"12:00\"]]} 的样子，星期写 mon 到 sun"
        case .spansByDate: " {\"2026-10-01\": [[\"08:30\", \"12:00\"]]} 的样子"
        case .date: " \"2026-10-01\" 这样的日期，要有这一天"
        case .span: "起止两个时刻，如 [\"08:30\", \"12:00\"]"
        case .value: " null、true、false、数字、文字，或者它们的列表"
        }
    }

    var english: String {
        switch self {
        case .file: "{\"calendars\": {…}, \"cases\": […]}"
        case .members: "keys and values in braces { }"
        case .list: "a list in brackets [ ]"
        case .text: "a text in quotes"
        case .week: "such as {\"mon\": [[\"08:30\", \"12:00\"]]}, with days from mon to sun"
        case .spansByDate: "such as {\"2026-10-01\": [[\"08:30\", \"12:00\"]]}"
        case .date: "a date that there is, such as \"2026-10-01\""
        case .span: "from and to, such as [\"08:30\", \"12:00\"]"
        case .value: "null, true, false, a number, a text, or a list of such"
        }
    }
}
