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
        let starts = Set(rules.map(\.effective) + rules.compactMap { $0.until?.advanced(by: 1) }).sorted()
        return starts.indices.compactMap { place in
            let from = starts[place]
            guard rules.contains(where: { $0.isInForce(on: from) }) else { return nil }
            let next = place + 1 < starts.count ? starts[place + 1] : nil
            return DaySpan(from: from, until: next?.advanced(by: -1))
        }
    }
}
