import TOMLSyntax
package import Texts
import WorkCalendar

extension ClockCount {
    /// The weeks from the start to due, each day with its number or its reason.
    package func grid(_ clock: Words) -> MonthGrid {
        let explained = Dictionary(explanation.days.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
        let last = max(due ?? today, start)
        let first = start.advanced(by: -start.weekday.index)
        let end = last.advanced(by: 6 - last.weekday.index)
        let weeks = stride(from: first.dayNumber, through: end.dayNumber, by: 7).map { monday in
            (monday..<monday + 7).map { gridDay(CivilDate(dayNumber: $0), explained[CivilDate(dayNumber: $0)], first) }
        }
        return MonthGrid(
            .text(
                "grid.caption", ["clock": .words(clock), "from": .words(day(first)), "to": .words(day(end))]),
            weeks: weeks)
    }

    private func gridDay(_ date: CivilDate, _ explained: ExplainedDay?, _ first: CivilDate) -> GridDay {
        let label: Words = date == first || date.day == 1 ? day(date) : .plain("\(date.day)")
        let kind = calendar.kind(of: date)
        var isMakeUp = false
        if case .makeUp = kind { isMakeUp = true }
        let isPaused = if case .paused = explained?.standing { true } else { false }
        return GridDay(
            label, isPaused ? .paused : kind.isWorking ? .plain : .rest, isMakeUp: isMakeUp, isToday: date == today,
            isDue: explained?.isDue ?? false, count: number(explained), lines: lines(date, explained))
    }

    private func number(_ explained: ExplainedDay?) -> Words? {
        guard case .counted(let number) = explained?.standing else { return nil }
        return .text("grid.counted", ["count": .count(number)])
    }

    /// What else there is to say about a day: why it is not counted, and what happened on it.
    private func lines(_ date: CivilDate, _ explained: ExplainedDay?) -> [Words] {
        var lines: [Words] = []
        switch explained?.standing {
        case .startDay: lines.append(.text("grid.start", ["event": .words(event)]))
        case .paused(_, let number) where number > 0:
            lines.append(.text("grid.paused", ["count": .count(number)]))
        default:
            switch calendar.kind(of: date) {
            case .holiday(let name): lines.append(.plain(name))
            case .weekend: lines.append(.both(.init(chinese: date.weekday.chinese, english: date.weekday.english)))
            default: break
            }
        }
        if pauses.contains(where: { calendar.date(of: $0.from) == date }) { lines.append(.text("grid.suspended")) }
        if pauses.contains(where: { $0.until.map { calendar.date(of: $0) } == date }) {
            lines.append(.text("grid.resumed"))
        }
        if let due = explanation.due, explained?.isDue == true {
            lines.append(.text("grid.due", ["time": "\(DateWords.clockTime(moment(due).minute))"]))
        }
        return lines
    }
}
