import TOMLSyntax
public import WorkCalendar

extension PartialConventions {
    /// Each convention under its key, in words; without a value where it is not declared.
    public var parts: [OutcomePart] {
        [
            .value("day-zero", "起算那天", "the first day", dayZero?.text),
            .value("rest-day", "到期遇休息日", "due on a rest day", restDay?.text),
            .value("due", "到期时刻", "time of the due day", due?.text),
            .value("pause-by", "暂停的扣除", "how pauses count", pauseBy?.text),
        ]
    }

    /// Conventions of which all are declared.
    public init(_ whole: DueConventions) {
        self.init(dayZero: whole.dayZero, restDay: whole.restDay, due: whole.due, pauseBy: whole.pauseBy)
    }
}

extension DueConventions.DayZero {
    fileprivate var text: BilingualText {
        switch self {
        case .notCounted: BilingualText(chinese: "不算在内", english: "not counted")
        case .counted: BilingualText(chinese: "算在内", english: "counted")
        }
    }
}

extension DueConventions.RestDay {
    fileprivate var text: BilingualText {
        switch self {
        case .nextWorkingDay: BilingualText(chinese: "顺延到下一个工作日", english: "moved to the next working day")
        case .stay: BilingualText(chinese: "不顺延", english: "not moved")
        }
    }
}

extension DueConventions.DueTime {
    fileprivate var text: BilingualText {
        switch self {
        case .endOfWorkingDay: BilingualText(chinese: "下班时", english: "end of the working day")
        case .endOfDay: BilingualText(chinese: "当天结束时", english: "end of the day")
        case .sameTime: BilingualText(chinese: "同一时刻", english: "same time as the start")
        }
    }
}

extension DueConventions.PauseBy {
    fileprivate var text: BilingualText {
        switch self {
        case .wholeDays: BilingualText(chinese: "按整天", english: "by whole days")
        case .workingTime: BilingualText(chinese: "按工作时间", english: "by working time")
        }
    }
}
