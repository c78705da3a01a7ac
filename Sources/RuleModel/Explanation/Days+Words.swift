public import TOMLSyntax
public import WorkCalendar

extension CivilDate {
    /// The date in words, such as 2026 年 10 月 8 日; in English as rule files write it.
    public var words: BilingualText {
        let parts = parts
        return BilingualText(
            chinese: "\(parts.year) 年 \(parts.month) 月 \(parts.day) 日", english: "\(self)")
    }
}

extension Weekday {
    /// What the day of the week is called.
    public var words: BilingualText {
        let chinese =
            switch self {
            case .monday: "周一"
            case .tuesday: "周二"
            case .wednesday: "周三"
            case .thursday: "周四"
            case .friday: "周五"
            case .saturday: "周六"
            case .sunday: "周日"
            }
        return BilingualText(chinese: chinese, english: "\(self)".capitalizedFirst)
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
