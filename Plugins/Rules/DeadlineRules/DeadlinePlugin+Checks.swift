public import RuleModel
public import TOMLSyntax
import RuleEngine
import WorkCalendar

// What can be written, but can hardly be meant: told as warnings, since a clock can be run by it all the same.
extension DeadlinePlugin {
    public func check(_ rules: [Rule<DeadlineRule>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        let totals = rules.filter { $0.outcome.clock == .total }
        var searches = Self.mostSearches
        for rule in rules {
            checkEnds(rule, &diagnostics)
            checkAtDue(rule, &diagnostics)
            checkDate(rule, &diagnostics)
            checkWarnings(rule, &diagnostics)
            checkLength(rule, totals, scope.vocabulary, &searches, &diagnostics)
        }
        checkClocks(rules, scope, &diagnostics)
        checkSuperseding(rules, &diagnostics)
        checkOverdue(rules, scope, &diagnostics)
    }

    /// A clock that one rule alone names, and not by its own id, is a slip of another one where it is spelt nearly so.
    private func checkClocks(
        _ rules: [Rule<DeadlineRule>], _ scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]
    ) {
        var counts: [String: Int] = [:]
        for place in rules.indices { counts[rules[place].outcome.clock.rawValue, default: 0] += 1 }
        let wanted = Set(scope.mentions(of: .clock).map(\.name))
        let single = rules.indices.filter { place in
            let clock = rules[place].outcome.clock.rawValue
            return clock != rules[place].id && counts[clock] == 1 && !wanted.contains(clock)
        }
        .prefix(Self.mostSlips)
        guard !single.isEmpty else { return }
        let names = single.map { rules[$0].outcome.clock.rawValue }
        let nearest = Suggestion.nearestOthers(to: names, among: counts.keys.sorted())
        for ((place, name), near) in zip(zip(single, names), nearest) {
            guard let near else { continue }
            diagnostics.append(
                RuleFault.nameNearlyTaken(
                    name, kind: BilingualText(chinese: "时限", english: "clock"), near: near,
                    at: rules[place].place(of: "clock")))
        }
    }

    /// Names that are looked at for slips; rule sets have a few, and this is but a warning.
    private static let mostSlips = 20

    /// Pairs of clocks that are looked at for a request which has both; rule sets have a few, and this is but a warning.
    private static let mostSearches = 500

    /// A clock is stopped by something that can follow its start, not ended by what starts it, and not both stopped and voided
    /// by one event.
    private func checkEnds(_ rule: Rule<DeadlineRule>, _ diagnostics: inout [SourceDiagnostic]) {
        let clock = rule.outcome
        if !clock.stop.isEmpty, clock.stop.allSatisfy({ $0 != clock.start && $0.origins(after: clock.start) == [] }) {
            diagnostics.append(
                RuleFault.stopsBeforeStart(
                    clock.stop.map(\.rawValue), start: clock.start.rawValue, at: rule.place(of: "stop"),
                    startPlace: rule.place(of: "start")))
        }
        for (key, events) in [("stop", clock.stop), ("cancel", clock.cancel)] where events.contains(clock.start) {
            diagnostics.append(
                RuleFault.startEndsNothing(
                    clock.start.rawValue, key, at: rule.place(of: key, element: clock.start.rawValue),
                    start: rule.place(of: "start")))
        }
        for event in clock.stop where clock.cancel.contains(event) {
            diagnostics.append(
                RuleFault.stopAndCancel(
                    event.rawValue, at: rule.place(of: "cancel", element: event.rawValue),
                    stop: rule.place(of: "stop", element: event.rawValue)))
        }
    }

    /// What silence leads to fits the event that the clock starts with.
    private func checkAtDue(_ rule: Rule<DeadlineRule>, _ diagnostics: inout [SourceDiagnostic]) {
        guard let atDue = rule.outcome.atDue else { return }
        let start: EventName = atDue == .accept ? .dispatched : .suspended
        guard rule.outcome.start != start else { return }
        diagnostics.append(
            RuleFault.silenceWithoutStart(
                atDue.rawValue, start: start.rawValue, at: rule.place(of: "at-due"), actual: rule.place(of: "start")))
    }

    /// The event that is to bring the date can bring one.
    private func checkDate(_ rule: Rule<DeadlineRule>, _ diagnostics: inout [SourceDiagnostic]) {
        guard rule.outcome.limit == .eventDue, !rule.outcome.start.mayBringDate else { return }
        diagnostics.append(
            RuleFault.eventBringsNoDate(
                rule.outcome.start.rawValue, at: rule.place(of: "due-at"), start: rule.place(of: "start")))
    }

    /// Each warning has a moment of its own, within the clock's course.
    private func checkWarnings(_ rule: Rule<DeadlineRule>, _ diagnostics: inout [SourceDiagnostic]) {
        var seen: [Threshold: Int] = [:]
        var twins = 0
        for (place, warning) in rule.outcome.warnings.enumerated() where twins <= RuleChecker.mostFindings {
            if let first = seen[warning.at] {
                twins += 1
                diagnostics.append(
                    RuleFault.warningTwice(at: rule.place(ofWarning: place), first: rule.place(ofWarning: first)))
            } else {
                seen[warning.at] = place
            }
            switch (warning.at, rule.outcome.limit) {
            case (_, .eventDue):
                diagnostics.append(RuleFault.warningWithoutCourse(at: rule.place(ofWarning: place)))
            case (.before(let ahead), .within(let budget)) where ahead == budget || ahead.isLonger(than: budget):
                diagnostics.append(
                    RuleFault.warningAtStart(at: rule.place(ofWarning: place), limit: rule.place(of: "within")))
            default: break
            }
        }
    }

    /// What is done on the way, up to when the matter is concluded.
    private static let onTheWay: Set<EventName> = [.dispatched, .accepted, .contacted, .progressed]

    /// A clock of what is done on the way, or that what ends the whole stops too, is no longer than the whole.
    private func checkLength(
        _ rule: Rule<DeadlineRule>, _ totals: [Rule<DeadlineRule>], _ vocabulary: Vocabulary,
        _ searches: inout Int, _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard rule.outcome.clock != .total, case .within(let own) = rule.outcome.limit else { return }
        for total in totals where total.overlaps(rule) {
            guard case .within(let whole) = total.outcome.limit, own.isLonger(than: whole),
                rule.outcome.stop.contains(where: { Self.onTheWay.contains($0) || total.outcome.stop.contains($0) })
            else { continue }
            guard searches > 0 else { return }
            searches -= 1
            // What is seen at once needs no search.
            guard !rule.condition.excludes(total.condition) else { continue }
            let conditions = [rule.condition, total.condition]
            let search = RequestSearch(RequestSpace(conditions, vocabulary: vocabulary))
            guard search.request(meeting: conditions).request != nil else { continue }
            diagnostics.append(
                RuleFault.longerThanTotal(at: rule.place(of: "within"), total: total.place(of: "within")))
            return
        }
    }

    /// What asks whether a clock is overdue asks for one that can be.
    private func checkOverdue(
        _ rules: [Rule<DeadlineRule>], _ scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]
    ) {
        guard !scope.unread.contains(section) else { return }
        let mentions = scope.mentions(of: .clock).filter { $0.section == "escalation" }
        guard !mentions.isEmpty else { return }
        var (clocks, binding) = (Set<String>(), Set<String>())
        for place in rules.indices {
            clocks.insert(rules[place].outcome.clock.rawValue)
            if rules[place].outcome.force == .binding { binding.insert(rules[place].outcome.clock.rawValue) }
        }
        for mention in mentions where clocks.contains(mention.name) && !binding.contains(mention.name) {
            diagnostics.append(RuleFault.neverOverdue(mention.name, at: mention.location))
        }
    }
}

extension Rule<DeadlineRule> {
    /// Where a warning states its moment.
    fileprivate func place(ofWarning place: Int) -> SourceLocation {
        ["at", "before", "after"].lazy.compactMap { places["warn.\(place).\($0)"]?.value }.first
            ?? self.place(of: "warn")
    }
}
