import WorkCalendar

/// Why a rule set makes no policy.
public enum PolicyError: Error, Hashable, Sendable {
    /// No file declares working hours.
    case calendarMissing
    /// The declared calendar cannot be made.
    case calendarWrong(String)
}

extension PolicyError: CustomStringConvertible {
    /// The sentence in Chinese.
    public var description: String {
        switch self {
        case .calendarMissing: "规则中没有工作时间，无法推算期限"
        case .calendarWrong(let reason): "日历有误：\(reason)"
        }
    }
}
