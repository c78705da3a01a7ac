import RuleModel
import TOMLSyntax
import WorkCalendar

/// Days on which the same rules are in force.
struct DaySpan {
    var from: CivilDate
    /// Nil while no end is set.
    var until: CivilDate?

    /// The spans between the dates of some rules in which one of them is in force, in order.
    static func spans(of rules: [Rule<some Sendable>]) -> [DaySpan] {
        allSpans(of: rules).filter { span in rules.contains { $0.isInForce(on: span.from) } }
    }

    /// The spans between the dates of some rules, in order, from the first day on which one of them is in force; in some
    /// there may be none.
    static func allSpans(of rules: [Rule<some Sendable>]) -> [DaySpan] {
        let starts = Set(rules.map(\.effective) + rules.compactMap { $0.until?.advanced(by: 1) }).sorted()
        return starts.indices.map { place in
            DaySpan(from: starts[place], until: place + 1 < starts.count ? starts[place + 1].advanced(by: -1) : nil)
        }
    }

    /// The days from one to another, or for ever, divided where the dates of some rules are.
    static func spans(from first: CivilDate, until last: CivilDate?, of rules: [Rule<some Sendable>]) -> [DaySpan] {
        let dates = rules.map(\.effective) + rules.compactMap { $0.until?.advanced(by: 1) }
        let within = dates.filter { date in date > first && last.map { date <= $0 } ?? true }
        let starts = Set([first] + within).sorted()
        return starts.indices.map { place in
            DaySpan(from: starts[place], until: place + 1 < starts.count ? starts[place + 1].advanced(by: -1) : last)
        }
    }
}
