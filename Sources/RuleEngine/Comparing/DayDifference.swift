import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different about single days, neighbours that change alike in one sentence.
struct DayDifference {
    /// Days that follow one another and change alike.
    private struct Run {
        var from: CivilDate
        var to: CivilDate
        var was: BilingualText?
        var becomes: BilingualText?
    }

    private(set) var details: [RuleChange.Detail] = []

    init(_ part: OutcomePart, _ old: [CivilDate: BilingualText], _ new: [CivilDate: BilingualText]) {
        let isOneYear = Set((Array(old.keys) + new.keys).map(\.year)).count < 2
        var runs: [Run] = []
        for day in Set(old.keys).union(new.keys).sorted() where old[day] != new[day] {
            if let last = runs.last, last.to.advanced(by: 1) == day, last.was == old[day], last.becomes == new[day] {
                runs[runs.count - 1].to = day
            } else {
                runs.append(Run(from: day, to: day, was: old[day], becomes: new[day]))
            }
        }
        details = runs.map { Self.detail($0, part, isOneYear: isOneYear) }
    }

    private static func detail(_ run: Run, _ part: OutcomePart, isOneYear: Bool) -> RuleChange.Detail {
        let usual: BilingualText =
            run.from == run.to
            ? .said("照常（\(run.from.weekday.words.chinese)）", "as usual (\(run.from.weekday.words.english))")
            : .said("照常", "as usual")
        let (was, becomes) = (run.was ?? usual, run.becomes ?? usual)
        let days = days(run, isOneYear: isOneYear)
        return .init(
            part.key, part.title, was: was, becomes: becomes,
            sentence: .said(
                "\(days.chinese)由\(was.chinese)改为\(becomes.chinese)",
                "\(days.english): from \(was.english) to \(becomes.english)"))
    }

    /// Such as 10 月 8 日, or 10 月 1 日至 7 日.
    private static func days(_ run: Run, isOneYear: Bool) -> BilingualText {
        let (from, to) = (run.from.parts, run.to.parts)
        let first = "\(isOneYear ? "" : "\(from.year) 年 ")\(from.month) 月 \(from.day) 日"
        if run.from == run.to { return .said(first, "\(run.from)") }
        let year = from.year == to.year ? "" : "\(to.year) 年 "
        let month = from.month == to.month ? "" : "\(to.month) 月 "
        return .said("\(first)至 \(year)\(month)\(to.day) 日", "\(run.from) to \(run.to)")
    }
}
