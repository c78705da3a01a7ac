/// Why a case has no answer.
public enum DeadlineCaseFault: Error, Hashable, Sendable {
    /// A calendar that the file does not have.
    case unknownCalendar(String)
    /// An operation that there is not.
    case unknownOperation(String)
    /// A way of counting that there is not.
    case unknownSemantics(String)
    /// A member of the question or of what is expected that is missing.
    case missing(String)
    /// A member that has another form than its question takes.
    case unreadable(String, Form)

    /// What a member has to be.
    public enum Form: Hashable, Sendable {
        /// An instant, which the text is not.
        case instant(InstantError)
        /// A date, which this text is not.
        case date(String)
        case text
        case flag
        case wholeNumber
        case number
        case pairs
        /// A pair of instants, which this value is not.
        case pair(String)
    }
}

extension DeadlineCaseFault: CustomStringConvertible {
    /// The sentence in Chinese.
    public var description: String {
        switch self {
        case .unknownCalendar(let name): "文件里没有日历“\(name)”"
        case .unknownOperation(let name): "没有“\(name)”这种运算"
        case .unknownSemantics(let name): "没有“\(name)”这种数法"
        case .missing(let name): "缺少“\(name)”"
        case .unreadable(let name, let form): "“\(name)”读不懂：\(form.chinese)"
        }
    }

    /// The sentence in English.
    public var english: String {
        switch self {
        case .unknownCalendar(let name): "no calendar “\(name)” in the file"
        case .unknownOperation(let name): "no operation “\(name)”"
        case .unknownSemantics(let name): "no semantics “\(name)”"
        case .missing(let name): "“\(name)” is missing"
        case .unreadable(let name, let form): "“\(name)” cannot be read: \(form.english)"
        }
    }
}

extension DeadlineCaseFault.Form {
    var chinese: String {
        switch self {
        case .instant(let error): "\(error)"
        case .date(let text): "“\(text)”不是日期"
        case .text: "应为文字"
        case .flag: "应为 true 或 false"
        case .wholeNumber: "应为整数"
        case .number: "应为数字"
        case .pairs: "应为成对时刻的列表"
        case .pair(let value): "“\(value)”不是一对时刻"
        }
    }

    var english: String {
        switch self {
        case .instant(let error): error.english
        case .date(let text): "“\(text)” is no date"
        case .text: "it must be a text"
        case .flag: "it must be true or false"
        case .wholeNumber: "it must be a whole number"
        case .number: "it must be a number"
        case .pairs: "it must be a list of pairs"
        case .pair(let value): "“\(value)” is no pair of instants"
        }
    }
}
