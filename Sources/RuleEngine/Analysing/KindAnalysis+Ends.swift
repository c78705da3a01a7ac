import RuleModel
import TOMLSyntax
import WorkCalendar

// What comes of it that rules end.
extension KindAnalysis {
    /// A rule of which the last day is over: requests that come in from then on are decided without it.
    mutating func findExpired(_ rule: OwnRule, _ board: Board, _ decided: Facts) {
        guard let today, let until = rule.until, until < today, until == board.span.until else { return }
        add(
            .expired, rule, board, decided, detail: BilingualText(chinese: "\(until)", english: "\(until)"),
            at: rule.place(of: "until"), on: DaySpan(from: until.advanced(by: 1), until: nil))
    }

    /// Rules that end while no other takes over some request that they decided until then: the clock does not run any
    /// more. Where every request has to be answered, that is a gap as soon as no rule at all is left.
    mutating func findLapses(_ rules: [OwnRule], _ spans: [DaySpan]) {
        guard plugin.hitPolicy.isFirst, !plugin.isYesOrNo else { return }
        for (before, after) in zip(spans, spans.dropFirst()) {
            let ended = rules.filter { $0.isInForce(on: before.from) && $0.until == before.until }
            let left = rules.filter { $0.isInForce(on: after.from) }
            guard !ended.isEmpty, plugin.hitPolicy == .firstOfEach || left.isEmpty else { continue }
            findLapses(ended, before, left, from: after.from, rules)
        }
    }

    private mutating func findLapses(
        _ ended: [OwnRule], _ before: DaySpan, _ left: [OwnRule], from day: CivilDate, _ rules: [OwnRule]
    ) {
        let order = rules.filter { $0.isInForce(on: before.from) }
        // First what is left, then what there was, so that what is to be left out is always what stands before.
        let board = RuleBoard(left + order, before, vocabulary, knowledge)
        for rule in ended {
            guard let place = order.firstIndex(where: { $0.location == rule.location }) else { continue }
            switch board.answer(left.count + place, without: 0..<left.count + place) {
            case .found(let witness):
                let span = DaySpan(from: day, until: Self.end(of: rules, missing: witness, from: day))
                if plugin.hitPolicy == .first {
                    add(.gap, nil, board, witness, detail: plugin.title, on: span)
                    return
                }
                add(
                    .lapse, rule, board, witness, detail: BilingualText(chinese: "\(day)", english: "\(day)"),
                    at: rule.place(of: "until"), on: span)
            case .undecided: leaveOpen(rule)
            case .nothing: break
            }
        }
    }

    /// The last day until which no rule holds for a request; nil where none ever does again.
    private static func end(of rules: [OwnRule], missing request: Facts, from day: CivilDate) -> CivilDate? {
        rules.filter { $0.effective > day && $0.condition.holds(for: request) }.map(\.effective).min()?
            .advanced(by: -1)
    }
}
