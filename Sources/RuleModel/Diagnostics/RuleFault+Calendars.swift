public import TOMLSyntax
public import WorkCalendar

// Faults of hours and days of the calendar.
extension RuleFault {
    /// RULE-0060: what the working calendar itself refuses.
    public static func calendarWrong(
        _ error: CalendarError, at location: SourceLocation, near: String? = nil
    ) -> SourceDiagnostic {
        make("RULE-0060", error.description, error.english, at: location, suggestion: near)
    }

    /// RULE-0060: hours that end before they start; those of rules are the same on every working day.
    public static func spanBackwards(_ span: OpenSpan, at location: SourceLocation) -> SourceDiagnostic {
        let near = span.seconds < 0 ? "\(OpenSpan(from: span.to, to: span.from))" : nil
        return make(
            "RULE-0060", "时段 \(span) 应当先起后止（24:00 为当天结束）",
            "the span \(span) must end after it starts (24:00 ends the day)", at: location, suggestion: near)
    }

    /// RULE-0060: hours that overlap others.
    public static func spansOverlap(
        _ span: OpenSpan, _ other: OpenSpan, at location: SourceLocation, first: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0060", "时段 \(span) 与 \(other) 重叠", "the spans \(span) and \(other) overlap", at: location,
            related: [.init(first, BilingualText(chinese: "重叠的时段在这里", english: "it overlaps this one"))])
    }

    /// RULE-0060: a make-up day on a holiday.
    public static func holidayAndMakeUp(
        _ day: CivilDate, holiday: String, makeUp: String, at location: SourceLocation, off: SourceLocation
    ) -> SourceDiagnostic {
        let error = CalendarError.holidayAndMakeUp(day, holiday: holiday, makeUp: makeUp)
        return make(
            "RULE-0060", error.description, error.english, at: location,
            related: [.init(off, BilingualText(chinese: "放假在这里", english: "the holiday is here"))])
    }

    /// RULE-0060: a holiday on which several make-up days lie.
    public static func holidayOverMakeUps(
        _ holiday: String, _ days: ClosedRange<CivilDate>, at location: SourceLocation, makeUps: [SourceLocation]
    ) -> SourceDiagnostic {
        make(
            "RULE-0060",
            "节假日“\(holiday)”（\(days.text.chinese)）里有 \(makeUps.count) 处又写成调休上班，只能保留一样：起止日期是不是写宽了",
            "\(makeUps.count) make-up days lie in the holiday “\(holiday)” (\(days.text.english)); keep one or the other: "
                + "are its dates too wide", at: location,
            related: makeUps.map { .init($0, BilingualText(chinese: "调休上班在这里", english: "a make-up day is here")) })
    }

    /// RULE-0081: days of the calendar that are listed already (warning).
    public static func daysTwice(
        _ days: ClosedRange<CivilDate>, at location: SourceLocation, others: [SourceLocation]
    ) -> SourceDiagnostic {
        let count = others.count
        return make(
            "RULE-0081", severity: .warning,
            count == 1
                ? "\(days.text.chinese) 和另一处重叠，重叠的日子只算一次：请核对日期"
                : "\(days.text.chinese) 和另外 \(count) 处重叠，重叠的日子只算一次：起止日期是不是写宽了",
            count == 1
                ? "\(days.text.english) overlaps another entry, and days count once; check the dates"
                : "\(days.text.english) overlaps \(count) other entries, and days count once: are its dates too wide",
            at: location,
            related: others.map { .init($0, BilingualText(chinese: "重叠的在这里", english: "it overlaps this one")) })
    }

    /// RULE-0081: make-up days that are worked anyway (warning).
    ///
    /// - Parameters:
    ///   - weekdays: Where it stands that the day of the week is worked; nil where nothing says so.
    ///   - others: Where further make-up days on that day of the week stand.
    public static func makeUpWorkedAnyway(
        _ day: CivilDate, at location: SourceLocation, weekdays: SourceLocation?, others: [SourceLocation]
    ) -> SourceDiagnostic {
        let name = day.weekday.words
        let declared = weekdays.map {
            SourceDiagnostic.Related($0, BilingualText(chinese: "每周的工作日在这里", english: "the working days are here"))
        }
        return make(
            "RULE-0081", severity: .warning,
            "\(day) 是\(name.chinese)，本来就上班，写成调休上班不起作用：日期是不是写错了",
            "\(day) is a \(name.english), worked anyway, so that it makes up for nothing: is the date right",
            at: location,
            related: (declared.map { [$0] } ?? [])
                + others.map { .init($0, BilingualText(chinese: "这里也是", english: "here too")) })
    }
}

extension ClosedRange<CivilDate> {
    /// The date, or the first and the last.
    fileprivate var text: BilingualText {
        guard lowerBound != upperBound else { return .init(chinese: "\(lowerBound)", english: "\(lowerBound)") }
        return .init(chinese: "\(lowerBound) 至 \(upperBound)", english: "\(lowerBound) to \(upperBound)")
    }
}
