public import RuleModel
public import TOMLSyntax
import WorkCalendar

extension DeadlinePlugin {
    public func sentence(for outcome: DeadlineRule, in vocabulary: Vocabulary) -> BilingualText {
        let start = vocabulary.member(outcome.start.rawValue, of: .event)?.title
        let limit = text(outcome.limit)
        let force = text(outcome.force)
        return BilingualText(
            chinese: "自\(start?.chinese ?? outcome.start.rawValue)起\(limit.chinese)\(force.chinese)",
            english: "\(limit.english) from \(start?.english ?? outcome.start.rawValue)\(force.english)")
    }

    private func text(_ limit: DeadlineRule.Limit) -> BilingualText {
        switch limit {
        case .eventDue: BilingualText(chinese: "到所定日期", english: "until the date set")
        case .within(let budget): budget.text
        }
    }

    private func text(_ force: DeadlineRule.Force) -> BilingualText {
        switch force {
        case .binding: BilingualText(chinese: "", english: "")
        case .target: BilingualText(chinese: "（目标）", english: " (target)")
        case .window: BilingualText(chinese: "（过期关闭）", english: " (then shut)")
        }
    }
}

extension TimeBudget {
    /// Such as 2 个工作日.
    fileprivate var text: BilingualText {
        switch self {
        case .workingDays(let days): BilingualText(chinese: " \(days) 个工作日内", english: counted(days, "working day"))
        case .calendarDays(let days): BilingualText(chinese: " \(days) 天内", english: counted(days, "calendar day"))
        case .minutes(let minutes): BilingualText(chinese: " \(minutes) 分钟内", english: counted(minutes, "minute"))
        case .workingSeconds(let seconds):
            BilingualText(
                chinese: " \(hours(seconds)) 个工作小时内",
                english: "\(hours(seconds)) working \(seconds == 3_600 ? "hour" : "hours")")
        }
    }

    private func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }

    private func hours(_ seconds: Int64) -> String {
        seconds % 3_600 == 0 ? "\(seconds / 3_600)" : "\(Double(seconds) / 3_600)"
    }
}
