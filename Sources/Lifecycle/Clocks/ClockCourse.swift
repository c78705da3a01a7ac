import RuleModel
import WorkCalendar

/// Follows one rule's clock through the events of a request.
struct ClockCourse {
    /// From one start event to what ended it.
    struct Span {
        var start: Int
        var startedAt: Instant
        var round: Int
        var due: Instant?
        var end: (at: Instant, how: End)?
    }

    enum End { case stopped, cancelled, superseded, restarted }

    private let rule: DeadlineRule
    private let supersedingStart: EventName?

    init(_ rule: DeadlineRule, among rules: [DeadlineRule]) {
        self.rule = rule
        supersedingStart = rule.supersededBy.flatMap { clock in rules.first { $0.clock == clock }?.start }
    }

    /// All instances of the clock, in order.
    func spans(_ moments: [ServiceRequest.Moment], revoked: Set<Int>) -> [Span] {
        var spans: [Span] = []
        for (index, moment) in moments.enumerated() {
            // A conclusion that the review refused stopped nothing.
            if revoked.contains(index), rule.start != .concluded { continue }
            if let last = spans.last, last.end == nil, let how = end(moment) {
                spans[spans.count - 1].end = (moment.at, how)
            }
            guard starts(moment) else { continue }
            spans.append(
                Span(start: index + 1, startedAt: moment.at, round: moment.round, due: moment.due, end: nil))
        }
        return spans
    }

    /// A reopening begins a round as a registration does.
    private func starts(_ moment: ServiceRequest.Moment) -> Bool {
        moment.name == rule.start || (rule.start == .registered && moment.name == .reopened)
    }

    private func end(_ moment: ServiceRequest.Moment) -> End? {
        if starts(moment) { return .restarted }
        if rule.stop.contains(moment.name) { return .stopped }
        if rule.cancel.contains(moment.name) { return .cancelled }
        if moment.name == supersedingStart { return .superseded }
        switch moment.name {
        case .withdrawn, .rejected: return .cancelled
        case .closed: return .stopped
        default: return nil
        }
    }

    /// The pauses of an instance: while the request is in one of the rule's states.
    func pauses(of span: Span, _ moments: [ServiceRequest.Moment]) -> [Pause] {
        guard !rule.pause.isEmpty else { return [] }
        var pauses: [Pause] = []
        var from: Instant?
        for moment in moments[(span.start - 1)...] {
            if let end = span.end, moment.at > end.at { break }
            let isPaused = rule.pause.contains(moment.state)
            if isPaused, from == nil { from = moment.at }
            if !isPaused, let start = from {
                pauses.append(Pause(from: start, until: moment.at))
                from = nil
            }
        }
        if let from { pauses.append(Pause(from: from, until: span.end?.at)) }
        return pauses
    }
}

extension ServiceRequest {
    /// The places of conclusions that a review refused.
    var revokedConclusions: Set<Int> {
        var revoked: Set<Int> = []
        var last: Int?
        for (index, moment) in moments.enumerated() {
            if moment.name == .concluded { last = index }
            if moment.name == .reviewRefused, let concluded = last { revoked.insert(concluded) }
        }
        return revoked
    }
}
