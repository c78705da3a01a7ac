import Lifecycle
import RuleModel
import Texts

/// What is going on with a request now, what comes next and by when, and whether anything is to be done.
struct FollowNarrative {
    private let followed: FollowedRequest
    private var request: ServiceRequest { followed.request }

    init(_ followed: FollowedRequest) { self.followed = followed }

    var words: Words { .joined([standing] + outlook, .sentence) }

    private var standing: Words {
        switch request.state {
        case .registered, .returned: .text(request.track == .instant ? "now.instant" : "now.waiting")
        case .dispatched: .text("now.dispatched", ["unit": .words(followed.unit)])
        case .suspended: .text("now.suspended", ["text": .words(.plain(wanted))])
        case .concluded, .reviewed: .text("now.concluded", ["unit": .words(followed.unit)])
        case .answered, .reported, .closed, .rejected, .withdrawn: .text("now.\(request.state.rawValue)")
        default: handling
        }
    }

    private var handling: Words {
        guard !request.support.isEmpty else { return .text("now.handling", ["unit": .words(followed.unit)]) }
        let units = Words.joined(request.support.map { .plain($0.rawValue) }, .enumeration)
        return .text("now.handling-with", ["unit": .words(followed.unit), "units": .words(units)])
    }

    /// What the handler asked for.
    private var wanted: String {
        for event in followed.events.reversed() { if case .suspended(let text) = event.data { return text } }
        return ""
    }

    private var outlook: [Words] {
        switch request.state {
        case .suspended:
            guard let end = followed.pauseEnds else { return [] }
            return [.text("now.suspended-until", ["when": .words(followed.moment(end))])]
        case .answered, .reported, .closed, .rejected, .withdrawn:
            return followed.possible.contains(.reopen) ? [.text("now.can-reopen")] : []
        default:
            return [late, due, .text("now.nothing-to-do")].compactMap { $0 }
        }
    }

    private var late: Words? {
        followed.overdue?.due.map { .text("now.overdue", ["when": .words(followed.moment($0))]) }
    }

    private var due: Words? {
        guard let clock = followed.next, let due = clock.due else { return nil }
        return .text(key(of: clock), ["when": .words(followed.moment(due))])
    }

    private func key(of clock: ClockInstance) -> String {
        switch clock.clock {
        case .intake: request.track == .instant ? "now.due-answer" : "now.due-intake"
        case .total where clock.rule.force == .target: "now.target"
        default: "now.due-\(clock.clock.rawValue)"
        }
    }
}
