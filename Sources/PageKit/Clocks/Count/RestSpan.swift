import TOMLSyntax
import Texts
import WorkCalendar

/// Rest days in a row that have one name.
struct RestSpan {
    var from: CivilDate
    var to: CivilDate
    /// The holiday; nil for a weekend.
    var name: String?

    /// The rest days among days in order, put together; working days end a span.
    static func spans(_ days: [(date: CivilDate, kind: DayKind)]) -> [RestSpan] {
        var spans: [RestSpan] = []
        for (date, kind) in days where !kind.isWorking {
            if let last = spans.last, last.name == kind.name, date - last.to == 1 {
                spans[spans.count - 1].to = date
            } else {
                spans.append(RestSpan(from: date, to: date, name: kind.name))
            }
        }
        return spans
    }

    /// `2月15日至2月23日春节 9 天`, `3月1日周日`.
    func words(today: CivilDate) -> Words {
        let first = Words.day(from, today: today)
        let weekday = Words.both(BilingualText(chinese: from.weekday.chinese, english: " \(from.weekday.english)"))
        if from == to { return .joined([first, name.map { "\($0)" } ?? weekday], .none) }
        return .text(
            "explanation.rest-span",
            [
                "from": .words(first), "to": .words(.day(to, today: today)),
                "name": .words(name.map { "\($0)" } ?? .text("explanation.weekend")), "count": .count(to - from + 1),
            ])
    }
}
