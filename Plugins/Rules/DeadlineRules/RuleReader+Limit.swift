import RuleModel
import TOMLSyntax
import WorkCalendar

// Limits and conventions.
extension RuleReader {
    /// `within` or `due-at`, exactly one of them.
    mutating func limit() -> DeadlineRule.Limit? {
        let isWithin = has("within")
        let isDueAt = has("due-at")
        guard isWithin != isDueAt else {
            if isWithin {
                report(
                    RuleFault.limitNotOne(
                        at: places["due-at"]?.key ?? node.location, within: places["within"]?.key))
            } else {
                report(RuleFault.limitNotOne(at: node.location), absent: ["within", "due-at"])
            }
            return nil
        }
        if isWithin { return budget("within").map { .within($0) } }
        guard let text = text("due-at") else { return nil }
        guard text == "@event.due" else {
            let kind = BilingualText(chinese: "日期来源", english: "source of a date")
            report(RuleFault.nameUnknown(text, kind: kind, near: "@event.due", at: place(of: "due-at")))
            return nil
        }
        return .eventDue
    }

    /// A budget with its unit, such as `{ working-days = 2 }`.
    mutating func budget(_ key: String) -> TimeBudget? {
        guard let value = value(key) else { return nil }
        if value.isBare {
            report(
                RuleFault.numberBare(
                    key, proposal: WrittenLength.proposal(for: value), isInWords: value.isInWords, at: value.location))
            return nil
        }
        return table(key, like: "{ working-days = 2 }") { $0.budget() }
    }

    private mutating func budget() -> TimeBudget? {
        let units = ["working-days", "working-hours", "calendar-days", "minutes"].filter { has($0) }
        let days = integer("working-days", in: 1...3_650).map { TimeBudget.workingDays($0) }
        let hours = workingSeconds("working-hours").map { TimeBudget.workingSeconds($0) }
        let calendarDays = integer("calendar-days", in: 1...36_500).map { TimeBudget.calendarDays($0) }
        let minutes = integer("minutes", in: 1...5_256_000).map { TimeBudget.minutes($0) }
        let isMisspelt = node.entries.contains { !units.contains($0.key) }
        guard units.count == 1 else {
            // A single misspelt unit is reported as a misspelt key; to say that none is given would only confuse.
            if !(units.isEmpty && isMisspelt) {
                report(RuleFault.unitsNotOne(units, at: node.location))
            }
            return nil
        }
        return days ?? hours ?? calendarDays ?? minutes
    }

    /// Hours as whole seconds; decimals such as 0.5 are allowed.
    private mutating func workingSeconds(_ key: String) -> Int64? {
        guard let value = value(key) else { return nil }
        guard case .decimal(let hours) = value.value else {
            return integer(key, in: 1...100_000).map { Int64($0) * 3_600 }
        }
        guard hours > 0, hours <= 100_000 else {
            report(
                RuleFault.numberOutOfRange(
                    key, from: 1, to: 100_000, near: hours > 100_000 ? "100000" : nil, at: value.location))
            return nil
        }
        return max(1, Int64((hours * 3_600).rounded()))
    }

    /// The rule's conventions, and where it is silent the pack's; budgets in days need all of them.
    mutating func conventions(for limit: DeadlineRule.Limit?) -> DueConventions? {
        let declared = conventions().or(context.header.conventions)
        if let whole = declared.whole { return whole }
        switch limit {
        case .within(.workingDays), .within(.calendarDays):
            let missing = declared.missing
            report(
                RuleFault.conventionMissing(missing, at: place(of: "within")), absent: missing + ["pack.conventions"])
            return nil
        case .within(.workingSeconds), .within(.minutes), .eventDue, nil:
            // Hours, minutes and fixed dates end at their own moment; what a day counts as does not touch them.
            return DueConventions(
                dayZero: declared.dayZero ?? .notCounted, restDay: declared.restDay ?? .stay,
                due: declared.due ?? .sameTime, pauseBy: declared.pauseBy ?? .workingTime)
        }
    }
}

extension RuleNode {
    /// Whether more than a number stands there.
    fileprivate var isInWords: Bool {
        switch value {
        case .text(let text): !text.allSatisfy(\.isNumber)
        case .unreadable: true
        default: false
        }
    }

    /// Whether it is a number or a text, or a number with its unit and without quotes, where a table is wanted.
    fileprivate var isBare: Bool {
        switch value {
        case .integer, .decimal, .text: true
        case .unreadable: WrittenLength.proposal(for: self) != nil
        default: false
        }
    }
}
