import RuleModel
import TOMLSyntax

/// Lengths of time as people write them: `7`, `"7 days"`, `7个工作日`, `两小时`.
enum WrittenLength {
    /// The length with its unit as rules write it; nil where it cannot be told.
    static func proposal(for node: RuleNode) -> String? {
        switch node.value {
        case .integer(let number): return number > 0 ? "{ working-days = \(number) }" : nil
        case .text(let text): return proposal(for: text)
        case .unreadable: return node.written.flatMap { proposal(for: $0) }
        default: return nil
        }
    }

    static func proposal(for text: String) -> String? {
        let plain = FullWidthMark.halfWidth(text).filter { !$0.isWhitespace && $0 != "-" && $0 != "\"" }.lowercased()
        let figures = plain.prefix { "0123456789零一二三四五六七八九十两".contains($0) }
        guard let number = Int(figures) ?? ChineseNumber.value(of: String(figures)), number > 0 else { return nil }
        let unit = plain.dropFirst(figures.count)
        return units.first { $0.words.contains(String(unit)) }.map { "{ \($0.key) = \(number) }" }
    }

    /// Days without another word are the working days of the plan.
    private static let units: [(key: String, words: [String])] = [
        (
            "working-days",
            ["", "天", "日", "个工作日", "工作日", "day", "days", "workingday", "workingdays", "workday", "workdays"]
        ),
        ("working-hours", ["小时", "个小时", "工作小时", "个工作小时", "hour", "hours", "h", "workinghour", "workinghours"]),
        ("calendar-days", ["自然日", "个自然日", "日历日", "个日历日", "自然天", "calendarday", "calendardays"]),
        ("minutes", ["分钟", "分", "minute", "minutes", "min", "mins"]),
    ]
}
