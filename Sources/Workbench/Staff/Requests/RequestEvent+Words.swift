import Lifecycle
import PageKit
import RuleModel
import Texts

extension RequestEvent {
    /// What the timeline calls it.
    var title: Words {
        switch data {
        case .fired(let firing): .joined([firing.title, .clock(firing.clock)], .space)
        case .accepted(deemed: true), .resumed(_, deemed: true): TimelineWords.deemed(.event(name))
        default: .event(name)
        }
    }

    /// The unit and the name; the system by its own.
    var who: Words {
        guard !actor.roles.contains(.system) else { return RequestWords.system }
        return .plain([actor.unit?.rawValue, actor.name].compactMap { $0 }.joined(separator: " "))
    }

    /// Whether it is told by what follows it, such as the end of a window.
    var isSilent: Bool { if case .fired(let firing) = data { firing.level == "over" } else { false } }

    var changesState: Bool {
        switch data {
        case .classified, .noted, .calledBack, .contacted, .progressed, .fired: false
        default: true
        }
    }

    /// What was written, where something was.
    var text: String? {
        switch data {
        case .registered(let registration, _): registration.text
        case .answered(let answer): "\(answer.text)\n\(answer.cite)"
        case .returned(let reason, _), .reviewRefused(let reason), .reopened(let reason), .rejected(let reason): reason
        case .contacted(let text), .noted(let text), .suspended(let text), .progressed(let text): text
        case .resumed(let text, _), .concluded(_, let text): text
        case .reviewed(let text), .reported(_, let text), .withdrawn(let text): text
        case .calledBack(let callback): callback.text
        case .classified, .dispatched, .accepted, .closed, .fired: nil
        }
    }

    /// What the event decided, in the page's own words.
    var remarks: [TimelineEffect] {
        switch data {
        case .registered(let registration, _): registration.remarks
        case .classified(let classification, _): classification.remarks
        case .dispatched(let dispatch): dispatch.remarks
        case .concluded(let outcome, _): [TimelineEffect(.text("outcome.\(outcome.rawValue)"))]
        case .reported(let channel, _): [TimelineEffect(ReportChannel.words(channel))]
        case .calledBack(let callback): callback.remarks
        case .returned(_, let escalations): escalations.map(\.remark)
        case .fired(let firing): firing.escalations.map(\.remark)
        default: []
        }
    }
}

extension Firing {
    fileprivate var title: Words {
        level == "overdue" ? TimelineWords.overdue : TimelineWords.warning(level)
    }
}

extension EscalationRule {
    /// What the escalation asks for.
    fileprivate var remark: TimelineEffect {
        TimelineEffect(
            supervise ? .joined([TimelineWords.escalated, .plain(reference.title)], .space) : .plain(reference.title),
            icon: .near)
    }
}

extension Registration {
    fileprivate var remarks: [TimelineEffect] {
        channelNumber.map { number in
            [
                TimelineEffect(
                    .text(
                        "timeline.channel-number",
                        ["channel": .words(.channel(channel)), "number": "\(number)"]))
            ]
        } ?? []
    }
}

extension EventData.Classification {
    fileprivate var remarks: [TimelineEffect] {
        let changed: [Words] = [
            subject.map { .plain($0.rawValue) }, urgency.map { .urgency($0) }, track.map { .track($0) },
            entity.map { .plain($0.name ?? $0.creditCode ?? "") },
        ].compactMap { $0 }
        return changed.isEmpty ? [] : [TimelineEffect(.joined(changed, .comma))]
    }
}

extension EventData.Dispatch {
    fileprivate var remarks: [TimelineEffect] {
        var parts: [Words] = [.text("timeline.lead", ["unit": "\(unit)"])]
        if !support.isEmpty {
            parts.append(
                .text(
                    "timeline.support",
                    ["units": .words(.joined(support.map { .plain($0.rawValue) }, .enumeration))]))
        }
        parts.append(.text("timeline.attempt", ["count": .count(attempt)]))
        return [TimelineEffect(.joined(parts, .comma))]
    }
}

extension EventData.Callback {
    fileprivate var remarks: [TimelineEffect] {
        let reached = Words.text(reached ? "timeline.reached" : "timeline.not-reached")
        let caller = Words.text("caller.\(by.rawValue)")
        let said = satisfaction.map { Words.text("satisfaction.\($0.formValue)") }
        return [TimelineEffect(.joined([caller, reached, said].compactMap { $0 }, .comma))]
    }
}

extension Satisfaction {
    /// What forms and texts call it.
    var formValue: String {
        switch self {
        case .satisfied: "satisfied"
        case .partlySatisfied: "mostly"
        case .dissatisfied: "dissatisfied"
        }
    }

    init?(formValue: String) {
        guard let value = Self.allCases.first(where: { $0.formValue == formValue }) else { return nil }
        self = value
    }
}

/// By what means a result was told.
enum ReportChannel {
    static let known = ["phone", "message", "sms", "visit"]

    /// The name of a known means; anything else as it was written.
    static func words(_ name: String) -> Words { known.contains(name) ? .text("report-channel.\(name)") : .plain(name) }
}
