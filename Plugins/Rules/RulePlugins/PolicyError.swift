public import RuleModel
public import TOMLSyntax

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

extension PolicyError {
    /// RULE-0000: rules that are sound one by one, and are no policy together.
    public func diagnostic(_ files: [RuleFile]) -> SourceDiagnostic {
        let message =
            switch self {
            case .calendarMissing:
                BilingualText(
                    chinese: "这套规则没有日历，不能数工作日；请加上 [calendar]。",
                    english: "These rules have no calendar to count working days by; add a [calendar].")
            case .calendarWrong(let reason):
                BilingualText(chinese: "日历有误：\(reason)。", english: "The calendar is wrong: \(reason).")
            }
        return SourceDiagnostic(code: "RULE-0000", message: message, file: files.first?.path ?? "", range: 0..<0)
    }
}
