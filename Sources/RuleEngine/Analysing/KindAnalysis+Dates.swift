import RuleModel
import TOMLSyntax
import WorkCalendar

// Dates that rules write of their own and that change nothing: without such a date every request is decided just the same
// on every day, and nothing that the rule decides is decided otherwise on the other side of it. So a date on which one rule
// hands over to another that says something else is no such date, even where the order of the two would do without it.
extension KindAnalysis {
    typealias Date = OwnDate<Plugin.Outcome>

    mutating func analyseDates(_ rules: [OwnRule], _ ruleSet: RuleSet) {
        // The end of a rule that the next one takes up where it began is told with that beginning.
        var ends = Set<SourceLocation>()
        for key in [Date.Key.effective, .until] {
            for rule in rules {
                guard let header = ruleSet.pack(rule.reference.pack)?.header,
                    let date = Date(key, of: rule, in: header), !(key == .until && ends.contains(rule.location))
                else { continue }
                if date.isThatOfPack {
                    add(date, witness: request(meeting: rule), [])
                } else if let found = needlessness(of: date, among: rules) {
                    add(date, witness: found.witness, [found.other].compactMap { $0 })
                    if let other = found.other, other.until == date.dayBeyond { ends.insert(other.location) }
                }
            }
        }
    }

    /// A request that shows that a date makes no difference, and the rule that says the same of it beyond that date; nil
    /// where the date does, or where that was not found out.
    private mutating func needlessness(of date: Date, among rules: [OwnRule]) -> (witness: Facts?, other: OwnRule?)? {
        let group = rules.filter { plugin.group(of: $0.outcome) == plugin.group(of: date.rule.outcome) }
        guard plugin.shape.isConditional, plugin.hitPolicy.isFirst || plugin.hitPolicy == .collect else {
            guard date.key == .effective, let before = group.first(where: { date.rule.continues($0) }) else {
                return nil
            }
            return (request(meeting: date.rule), before)
        }
        guard let decided = decided[date.rule.location], let some = decided.first else { return nil }
        let witness = decided.first { date.bounds($0.span) }?.request ?? some.request
        let isNeedless =
            plugin.hitPolicy == .collect
            ? isNeedlessInCollection(date, group) : isNeedlessInOrder(date, group, decided.map(\.request))
        switch isNeedless {
        case true?:
            let beyond = group.filter { $0.isInForce(on: date.dayBeyond) && $0.condition.holds(for: witness) }
            let deciding = plugin.hitPolicy.isFirst ? Array(beyond.prefix(1)) : beyond
            return (witness, deciding.first { says(date.rule, likewise: $0) })
        case false?: return nil
        case nil:
            leaveOpen(date.rule)
            return nil
        }
    }

    /// Whether it makes no difference which of two rules decides.
    private func says(_ rule: OwnRule, likewise other: OwnRule) -> Bool {
        rule.reference.isOnSameClause(as: other.reference)
            && (plugin.isYesOrNo && plugin.condition(for: rule.outcome) != nil
                || plugin.canonical(rule.outcome).isSame(as: plugin.canonical(other.outcome)))
    }

    private func request(meeting rule: OwnRule) -> Facts? {
        let space = RequestSpace([rule.condition], vocabulary: vocabulary, knowledge: knowledge)
        return RequestSearch(space).request(meeting: [rule.condition]).request
    }

    private mutating func add(_ date: Date, witness: Facts?, _ others: [OwnRule]) {
        let text = "\(date.key.rawValue) = \(date.day)"
        findings.append(
            RuleFinding(
                .dateWithoutEffect, plugin.section, date.rule.reference, at: date.rule.place(of: date.key.rawValue),
                others: others.map(\.reference), detail: BilingualText(chinese: text, english: text),
                on: DaySpan(from: date.rule.effective, until: date.rule.until), witness: witness))
    }
}

// Where the first rule that holds decides.
extension KindAnalysis {
    /// - Parameter decided: Some requests that the rule decides, to be tried before anything is searched for.
    private func isNeedlessInOrder(_ date: Date, _ group: [OwnRule], _ decided: [Facts]) -> Bool? {
        let others = group.filter { $0.location != date.rule.location }
        let isBefore = { (rule: OwnRule) in
            group.first { [rule.location, date.rule.location].contains($0.location) }?.location == rule.location
        }
        func inForce(on day: CivilDate) -> [OwnRule] { others.filter { $0.isInForce(on: day) } }
        // First what the rule decides on its own side of the date, beyond it; then what it would decide without the date.
        let own = inForce(on: date.day).filter(isBefore)
        var questions = [(left: own, deciding: inForce(on: date.dayBeyond), day: date.dayBeyond)]
        for span in date.excluded(by: others) {
            let rules = inForce(on: span.from)
            let first = rules.prefix(while: isBefore)
            questions.append((Array(first), Array(rules.dropFirst(first.count)), span.from))
        }
        let isDifferent = questions.contains { left, deciding, _ in
            decided.contains { facts in
                !left.contains { $0.condition.holds(for: facts) }
                    && deciding.first { $0.condition.holds(for: facts) }.map { !says(date.rule, likewise: $0) } ?? true
            }
        }
        if isDifferent { return false }
        var isKnown = true
        for (left, deciding, day) in questions {
            let span = DaySpan(from: day, until: day)
            let board = RuleBoard(left + deciding + [date.rule], span, vocabulary, knowledge)
            let last = board.rules.count - 1
            for place in left.count...last where place == last || !says(date.rule, likewise: board.rules[place]) {
                switch board.answer(last, place == last ? nil : place, without: 0..<place) {
                case .found: return false
                case .undecided: isKnown = false
                case .nothing: break
                }
            }
        }
        return isKnown ? true : nil
    }

    /// Where all rules that hold are parts of one answer.
    private func isNeedlessInCollection(_ date: Date, _ group: [OwnRule]) -> Bool? {
        let others = group.filter { $0.location != date.rule.location }
        let alike = others.filter { $0.isInForce(on: date.dayBeyond) && says(date.rule, likewise: $0) }
        let board = RuleBoard(
            alike + [date.rule], DaySpan(from: date.dayBeyond, until: date.dayBeyond), vocabulary, knowledge)
        switch board.answer(alike.count, without: 0..<alike.count) {
        case .found: return false
        case .undecided: return nil
        case .nothing: break
        }
        for span in date.excluded(by: others) {
            let all = group.enumerated().compactMap { place, rule -> DecisionEntry<Int>? in
                let isKept = rule.location != date.rule.location
                guard !isKept || rule.isInForce(on: span.from) else { return nil }
                // Rules that say the same have the same label: the place of the first of them.
                let label = group.firstIndex { says(rule, likewise: $0) } ?? place
                return DecisionEntry(
                    place: place, pair: place, condition: rule.condition, label: label, isKept: isKept)
            }
            let lines = DecisionLines(all.filter(\.isKept), all)
            var comparison = DecisionComparison()
            comparison.add(lines, .collect, DecisionBoard(lines, span, vocabulary, knowledge))
            if !comparison.samples.isEmpty { return false }
            if !comparison.isProven { return nil }
        }
        return true
    }
}

extension Rule where Outcome: Hashable {
    /// Whether this is the next version of a rule, from the day after its end on, and says the same.
    fileprivate func continues(_ before: Rule) -> Bool {
        before.id == id && before.until?.advanced(by: 1) == effective && before.condition == condition
            && before.outcome.isSame(as: outcome) && before.reference.cite == reference.cite
    }
}
