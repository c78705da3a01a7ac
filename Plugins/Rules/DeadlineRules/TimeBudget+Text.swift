import TOMLSyntax
import WorkCalendar

extension TimeBudget {
    /// The length in words, such as 2 个工作日.
    var text: BilingualText {
        switch self {
        case .workingDays(let days): BilingualText(chinese: "\(days) 个工作日", english: counted(days, "working day"))
        case .calendarDays(let days): BilingualText(chinese: "\(days) 个自然日", english: counted(days, "calendar day"))
        case .minutes(let minutes): BilingualText(chinese: "\(minutes) 分钟", english: counted(minutes, "minute"))
        case .workingSeconds(let seconds):
            BilingualText(
                chinese: "\(hours(seconds)) 个工作小时",
                english: "\(hours(seconds)) working \(seconds == 3_600 ? "hour" : "hours")")
        }
    }

    private func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }

    private func hours(_ seconds: Int64) -> String {
        seconds % 3_600 == 0 ? "\(seconds / 3_600)" : "\(Double(seconds) / 3_600)"
    }
}
