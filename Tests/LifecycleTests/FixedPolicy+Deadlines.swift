import RuleModel
import WorkCalendar

extension FixedPolicy {
    /// The shipped clocks: stops, cancels, pauses and conventions as the plan and its defaults set them.
    func deadlines(_ facts: Facts) -> [DeadlineRule] {
        let isMarketEntity = facts["entity.kind"] != nil
        let track: String = if case .text(let track)? = facts["track"] { track } else { "" }
        var rules = [
            rule("accept", start: .dispatched, stop: [.accepted], cancel: [.returned], days: 1, atDue: .accept),
            rule("return", start: .dispatched, stop: [], cancel: [.returned], days: 1, force: .window, shuts: .return),
            rule("pause", start: .suspended, stop: [.resumed], cancel: [], days: 10, atDue: .resume),
            rule("callback", start: .reported, stop: [.calledBack], cancel: [], days: 5),
        ]
        guard isMarketEntity else { return rules }
        rules.append(rule("report", start: .concluded, stop: [.reported], cancel: [.reviewRefused], days: 2))
        switch track {
        case "transferred", "cross-department":
            rules.append(
                rule(
                    "total", start: .registered, stop: [.answered, .concluded], cancel: [], days: 7,
                    force: track == "transferred" ? .binding : .target, pause: [.suspended],
                    warnings: track == "transferred" ? Self.warnings : []))
        default: break
        }
        guard track == "cross-department" else { return rules }
        rules.append(
            rule(
                "contact", start: .accepted, stop: [.contacted, .concluded], cancel: [.returned], days: 2,
                pause: [.suspended]))
        rules.append(
            rule(
                "progress", start: .accepted, stop: [.progressed, .concluded], cancel: [.returned], days: 7,
                pause: [.suspended]))
        return rules
    }

    private static let warnings = [
        WarningRule(at: .percent(50), level: .yellow),
        WarningRule(at: .before(.workingSeconds(4 * 3_600)), level: .orange),
        WarningRule(at: .after(.workingDays(1)), level: .red),
    ]

    private func rule(
        _ clock: ClockName, start: EventName, stop: [EventName], cancel: [EventName], days: Int,
        force: DeadlineRule.Force = .binding, pause: [StateName] = [], warnings: [WarningRule] = [],
        atDue: DeadlineRule.AtDue? = nil, shuts: CommandName? = nil
    ) -> DeadlineRule {
        DeadlineRule(
            clock: clock, force: force, start: start, stop: stop, cancel: cancel, pause: pause,
            limit: .within(.workingDays(days)),
            conventions: DueConventions(
                dayZero: .notCounted, restDay: .nextWorkingDay, due: .endOfWorkingDay, pauseBy: .wholeDays),
            warnings: warnings, atDue: atDue, supersededBy: nil, shuts: shuts, reference: Self.reference(clock.rawValue)
        )
    }
}
