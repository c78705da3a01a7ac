import WorkCalendar

/// The rules of one kind in one pack, without their outcomes' type.
protocol AnyRuleList: Sendable {
    /// The rules as they are in force on a day, as if they had been since ever; those that come later stay dated.
    func settled(on day: CivilDate) -> any AnyRuleList
    /// Where the rule of an id stands; nil where there is none.
    func location(of rule: String) -> SourceLocation?
}

/// The rules of one kind in one pack.
struct RuleList<Outcome: Sendable>: AnyRuleList {
    var rules: [Rule<Outcome>]

    func location(of rule: String) -> SourceLocation? { rules.first { $0.reference.rule == rule }?.location }

    func settled(on day: CivilDate) -> any AnyRuleList {
        let lasting = rules.filter { $0.until.map { day <= $0 } ?? true }
        return RuleList(
            rules: lasting.map { rule in
                var rule = rule
                if rule.effective <= day { rule.effective = .earliest }
                return rule
            })
    }
}
