public import RuleModel
public import WorkCalendar

/// Makes the policy that holds for a request out of the rule sets it uses.
public enum PolicyComposer {
    /// The policy of two rule sets on a day.
    ///
    /// Each kind of rule is taken from one of them, by its plugin's ``RulePlugin/pinning``:
    ///
    /// | from `pinned`, as in force when the round began | from `newest`, as in force on `day` |
    /// |---|---|
    /// | deadline, route, support, escalation | calendar, unit, industry, matter, channel, coverage, callback, permit |
    ///
    /// - Parameters:
    ///   - newest: The rule set in force now.
    ///   - pinned: The one that the request's round uses; `newest` itself for a new request.
    ///   - day: Today.
    ///   - roundBegan: The day on which the request's round began; `day` for a new request.
    ///   - plugins: The kinds of rule. Those beyond the table are taken by their pinning too; see
    ///     ``CompiledPolicy/kinds``.
    /// - Throws: Where the newest set has no calendar.
    public static func policy(
        newest: RuleSet, pinned: RuleSet, on day: CivilDate, roundBegan: CivilDate? = nil,
        plugins: [any RulePlugin] = StandardRules.plugins
    ) throws(PolicyError) -> CompiledPolicy {
        CompiledPolicy(
            try RuleBook(newest: newest, pinned: pinned, plugins: plugins), day: day, roundBegan: roundBegan ?? day)
    }

    /// The policy of one rule set on a day.
    public static func policy(
        _ ruleSet: RuleSet, on day: CivilDate, plugins: [any RulePlugin] = StandardRules.plugins
    ) throws(PolicyError) -> CompiledPolicy {
        try policy(newest: ruleSet, pinned: ruleSet, on: day, plugins: plugins)
    }
}
