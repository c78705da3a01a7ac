package import TOMLSyntax
package import WorkCalendar

/// A date as pages write it: `3月3日 周二 17:30`, the year only where it is not this one.
package struct DateWords: Hashable, Sendable {
    /// What is written instead of the date where the day allows it.
    package enum Style: Hashable, Sendable {
        case date
        /// 今天 for today.
        case relative
        /// `2026-02-27`, in tables and file names.
        case numeric
    }

    package var date: CivilDate
    /// Minutes since 00:00; nil writes no time.
    package var minute: Int?
    package var hasWeekday: Bool
    package var today: CivilDate
    package var style: Style

    package init(
        _ date: CivilDate, minute: Int? = nil, hasWeekday: Bool = false, today: CivilDate, style: Style = .date
    ) {
        self.date = date
        self.minute = minute
        self.hasWeekday = hasWeekday
        self.today = today
        self.style = style
    }

    /// The date in one language.
    package func text(in language: Language) -> String {
        let time = minute.map(Self.clockTime)
        if style == .numeric { return ([date.description] + [time].compactMap { $0 }).joined(separator: " ") }
        if style == .relative, date == today {
            return ([language == .english ? "today" : "今天"] + [time].compactMap { $0 }).joined(separator: " ")
        }
        return language == .english ? english(time) : chinese(time)
    }

    private func chinese(_ time: String?) -> String {
        let year = date.year == today.year ? "" : "\(date.year)年"
        let parts = ["\(year)\(date.month)月\(date.day)日", hasWeekday ? date.weekday.chinese : nil, time]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    private func english(_ time: String?) -> String {
        let year = date.year == today.year ? "" : " \(date.year)"
        let day = "\(date.day) \(Self.months[date.month - 1])\(year)"
        let named = hasWeekday ? "\(date.weekday.english) \(day)" : day
        return time.map { "\(named), \($0)" } ?? named
    }

    /// `17:30`, `9:05` as `09:05`.
    package static func clockTime(_ minute: Int) -> String {
        let hour = minute / 60
        let rest = minute % 60
        return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension Weekday {
    /// `周二`.
    package var chinese: String { "周" + shortChinese }
    /// `二`.
    package var shortChinese: String { ["一", "二", "三", "四", "五", "六", "日"][index] }
    /// `Tue`.
    package var english: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][index] }
}
