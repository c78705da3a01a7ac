/// A date or an instant and a number of working days: what `calendar due` is asked.
public struct DueDateQuestion: Hashable, Sendable {
    /// Where the count starts.
    public enum Start: Hashable, Sendable {
        /// A date; the answer is a date.
        case date(CivilDate)
        /// An instant; the answer is a date and when its work ends.
        case instant(Instant)
    }

    /// The day of the event, which is not counted.
    public var from: Start
    /// 0 on a rest day is the next working day; negative counts backwards.
    public var workingDays: Int

    /// A question that is already read.
    public init(from: Start, workingDays: Int) {
        self.from = from
        self.workingDays = workingDays
    }

    /// Why a line is no question.
    public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// Not two words.
        case shape
        /// The first word is no date.
        case noSuchDate
        /// The first word is longer than a date and no instant.
        case instant(InstantError)
        /// The second word is no whole number.
        case number
        /// More than any question needs.
        case tooLong

        /// The sentence in Chinese.
        public var description: String {
            switch self {
            case .shape: "应为“日期 工作日数”，如 2026-02-10 7"
            case .noSuchDate: "没有这个日期，应为 yyyy-mm-dd"
            case .instant(let error): "\(error)"
            case .number: "工作日数应为整数"
            case .tooLong: "这一行太长"
            }
        }

        /// The sentence in English.
        public var english: String {
            switch self {
            case .shape: "write DATE N, such as 2026-02-10 7"
            case .noSuchDate: "no such date; write yyyy-mm-dd"
            case .instant(let error): error.english
            case .number: "N must be a whole number"
            case .tooLong: "the line is too long"
            }
        }
    }

    /// What a calendar answers.
    public struct Answer: Hashable, Sendable {
        /// The due date.
        public var due: CivilDate
        /// When that day's work ends, asked from an instant; nil where that day has none.
        public var dueAt: Instant?
        /// Whether the count goes past the published holidays.
        public var isProvisional: Bool
    }

    /// The answer of a calendar.
    public func answered(by calendar: WorkCalendar) -> Answer {
        let (start, isInstant): (CivilDate, Bool) =
            switch from {
            case .date(let date): (date, false)
            case .instant(let instant): (calendar.date(of: instant), true)
            }
        let due = calendar.dueDate(from: start, workingDays: workingDays)
        return Answer(
            due: due, dueAt: isInstant ? calendar.closing(of: due) : nil,
            isProvisional: calendar.isProvisional(max(start, due)))
    }

    /// The answer of a calendar as text: the due date, after an instant when that day's work ends, and `provisional`
    /// where it lies past the published holidays.
    public func answer(_ calendar: WorkCalendar) -> String {
        var bytes: [UInt8] = []
        answer(calendar, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func answer(_ calendar: WorkCalendar, to output: inout [UInt8]) {
        let answer = answered(by: calendar)
        answer.due.append(to: &output)
        if let end = answer.dueAt {
            output.append(UInt8(ascii: " "))
            end.append(offset: calendar.zone.offset(at: end), to: &output)
        }
        if answer.isProvisional { output.append(contentsOf: " provisional".utf8) }
    }
}
