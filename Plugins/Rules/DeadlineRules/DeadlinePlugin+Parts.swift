public import RuleModel
import TOMLSyntax
import WorkCalendar

extension DeadlinePlugin {
    public func parts(of outcome: DeadlineRule, in vocabulary: Vocabulary) -> [OutcomePart] {
        func event(_ name: EventName) -> BilingualText { vocabulary.title(of: name.rawValue, in: .event) }
        return [
            .value("clock", "时限种类", "clock", vocabulary.title(of: outcome.clock.rawValue, in: .clock).quoted),
            .value("within", "期限", "limit", outcome.limit.length),
            .value("force", "效力", "force", outcome.force.text),
            .value("start", "起算的事件", "starts with", event(outcome.start).quoted),
            .list("stop", "完成的事件", "stops with", outcome.stop.map(event)),
            .list("cancel", "作废的事件", "voided by", outcome.cancel.map(event)),
            .list(
                "pause", "暂停的状态", "stands still while",
                outcome.pause.map { vocabulary.title(of: $0.rawValue, in: .state) }),
            .list("warn", "预警", "warnings", outcome.warnings.map(\.text)),
            .value("at-due", "到期没有回音", "silence when due", outcome.atDue?.text),
            .value(
                "superseded-by", "取代它的时限", "superseded by",
                outcome.supersededBy.map { vocabulary.title(of: $0.rawValue, in: .clock).quoted }),
            .value(
                "shuts", "过期不能再做的事", "shut when over",
                outcome.shuts.map { vocabulary.title(of: $0.rawValue, in: .command).quoted }),
        ] + PartialConventions(outcome.conventions).parts
    }

    public func canonical(_ outcome: DeadlineRule) -> DeadlineRule {
        var rule = outcome
        rule.stop.sort { $0.rawValue < $1.rawValue }
        rule.cancel.sort { $0.rawValue < $1.rawValue }
        rule.pause.sort { $0.rawValue < $1.rawValue }
        rule.warnings.sort { $0.text.english < $1.text.english }
        if !rule.limit.countsDays { rule.conventions = .shipped }
        return rule
    }
}

extension BilingualText {
    fileprivate var quoted: BilingualText { BilingualText(chinese: "“\(chinese)”", english: "“\(english)”") }
}

extension DeadlineRule.Limit {
    /// Whether conventions of days have a say in when it is due.
    fileprivate var countsDays: Bool {
        switch self {
        case .within(.workingDays), .within(.calendarDays): true
        case .within(.workingSeconds), .within(.minutes), .eventDue: false
        }
    }

    fileprivate var length: BilingualText {
        switch self {
        case .within(let budget): budget.text
        case .eventDue: BilingualText(chinese: "会议等事件定的日期", english: "the date that the event sets")
        }
    }
}

extension DeadlineRule.Force {
    fileprivate var text: BilingualText {
        switch self {
        case .binding: BilingualText(chinese: "必须按时", english: "binding")
        case .target: BilingualText(chinese: "只作目标，不算超期", english: "a target, never overdue")
        case .window: BilingualText(chinese: "过期就关的窗口", english: "a window, shut when over")
        }
    }
}

extension DeadlineRule.AtDue {
    fileprivate var text: BilingualText {
        switch self {
        case .accept: BilingualText(chinese: "视为签收", english: "counts as accepted")
        case .resume: BilingualText(chinese: "自动恢复办理", english: "resumes by itself")
        }
    }
}

extension WarningRule {
    /// The moment and the colour, such as 到期前 4 个工作小时，橙色.
    fileprivate var text: BilingualText {
        BilingualText(
            chinese: "\(at.text.chinese)，\(level.text.chinese)", english: "\(at.text.english), \(level.text.english)")
    }
}

extension WarningRule.Level {
    fileprivate var text: BilingualText {
        switch self {
        case .yellow: BilingualText(chinese: "黄色", english: "yellow")
        case .orange: BilingualText(chinese: "橙色", english: "orange")
        case .red: BilingualText(chinese: "红色", english: "red")
        }
    }
}

extension Threshold {
    fileprivate var text: BilingualText {
        switch self {
        case .percent(let share):
            BilingualText(chinese: "时限用掉 \(share)%", english: "\(share)% of the time used")
        case .before(let budget):
            BilingualText(chinese: "到期前 \(budget.text.chinese)", english: "\(budget.text.english) before due")
        case .after(let budget):
            BilingualText(chinese: "到期后 \(budget.text.chinese)", english: "\(budget.text.english) after due")
        }
    }
}
