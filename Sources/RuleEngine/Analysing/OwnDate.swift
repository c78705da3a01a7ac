import RuleModel
import WorkCalendar

/// A date that a rule writes of its own: its first day or its last.
struct OwnDate<Outcome: Sendable> {
    /// Which of the two.
    enum Key: String {
        case effective, until
    }

    let rule: Rule<Outcome>
    let key: Key
    let day: CivilDate
    /// The day that the pack says for all of its rules; nil while no end is set.
    private let packDay: CivilDate?

    /// Nil where the rule leaves it to its pack.
    init?(_ key: Key, of rule: Rule<Outcome>, in pack: PackHeader) {
        guard rule.places[key.rawValue] != nil else { return nil }
        self.rule = rule
        self.key = key
        switch key {
        case .effective: (day, packDay) = (rule.effective, pack.effective)
        case .until:
            guard let until = rule.until else { return nil }
            (day, packDay) = (until, pack.until)
        }
    }

    /// Whether the pack says the same.
    var isThatOfPack: Bool { day == packDay }

    /// The day beside it on which the rule is not in force.
    var dayBeyond: CivilDate { day.advanced(by: key == .effective ? -1 : 1) }

    /// The days on which the rule would be in force too without this date, divided where the dates of some rules are.
    func excluded(by rules: [Rule<Outcome>]) -> [DaySpan] {
        switch key {
        case .effective:
            guard let packDay, packDay < day else { return [] }
            return DaySpan.spans(from: packDay, until: dayBeyond, of: rules)
        case .until:
            guard packDay.map({ day < $0 }) ?? true else { return [] }
            return DaySpan.spans(from: dayBeyond, until: packDay, of: rules)
        }
    }

    /// Whether a span of days begins or ends with it.
    func bounds(_ span: DaySpan) -> Bool { key == .effective ? span.from == day : span.until == day }
}
