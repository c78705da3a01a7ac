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
        case .within(let budget):
            BilingualText(chinese: " \(budget.text.chinese)内", english: budget.text.english)
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
