/// Why a calendar cannot be made, or does not answer.
public enum CalendarError: Error, Hashable, Sendable {
    /// No such time zone.
    case unknownZone(String)
    /// No day of the week has working hours, so that no deadline could ever be reckoned.
    case noWorkingHours
    /// A span that ends where it starts or before; `of` is the day of the week, `make-up` or the date.
    case spanBackwards(OpenSpan, of: String)
    /// Two spans of one day that overlap.
    case spansOverlap(OpenSpan, OpenSpan, of: String)
    /// A date that is both a holiday and a make-up day.
    case holidayAndMakeUp(CivilDate, holiday: String, makeUp: String)
    /// A date outside the years in which dates may be listed.
    case dateTooFar(CivilDate)
    /// Published years outside the years in which dates may be listed.
    case yearsTooFar(ClosedRange<Int>)
    /// The answer would go past the last year whose holidays are published.
    case notPublished(CivilDate, lastYear: Int)
}

extension CalendarError: CustomStringConvertible {
    /// The sentence in Chinese.
    public var description: String {
        switch self {
        case .unknownZone(let name): "没有名为“\(name)”的时区，请写成 Asia/Shanghai 或 +08:00 的样子"
        case .noWorkingHours: "一周七天都没有工作时间，无法推算期限，请至少为一天写上工作时间"
        case .spanBackwards(let span, let place): "\(place) 的时段 \(span) 应当先起后止（24:00 为当天结束）"
        case .spansOverlap(let first, let second, let place): "\(place) 的时段 \(first) 与 \(second) 重叠"
        case .holidayAndMakeUp(let date, let holiday, let makeUp):
            "\(date) 既是节假日（\(holiday)）又是调休上班（\(makeUp)），只能保留一个"
        case .dateTooFar(let date): "\(date) 不在可列日期的年份 1900—2200 之内"
        case .yearsTooFar(let years): "已公布年份 \(years.lowerBound)—\(years.upperBound) 不在 1900—2200 之内"
        case .notPublished(let date, let year): "推算到 \(date)，超出已公布的节假日安排（到 \(year) 年为止）"
        }
    }

    /// The sentence in English.
    public var english: String {
        switch self {
        case .unknownZone(let name): "there is no time zone “\(name)”; write one such as Asia/Shanghai or +08:00"
        case .noWorkingHours:
            "no day of the week has working hours, so nothing can be reckoned; give at least one day hours"
        case .spanBackwards(let span, let place):
            "the span \(span) of \(place) must end after it starts (24:00 ends the day)"
        case .spansOverlap(let first, let second, let place): "the spans \(first) and \(second) of \(place) overlap"
        case .holidayAndMakeUp(let date, let holiday, let makeUp):
            "\(date) is both a holiday (\(holiday)) and a make-up working day (\(makeUp)); keep one"
        case .dateTooFar(let date): "\(date) is outside the years 1900 to 2200 in which dates may be listed"
        case .yearsTooFar(let years):
            "the published years \(years.lowerBound) to \(years.upperBound) must lie between 1900 and 2200"
        case .notPublished(let date, let year):
            "the reckoning reaches \(date), past the published holidays, which end with \(year)"
        }
    }
}
