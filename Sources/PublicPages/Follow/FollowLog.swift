import Lifecycle
import PageKit
import RuleModel
import Texts
import WorkCalendar

/// What was done, the newest first, as who submitted it may know it: no names of staff, no inner notes and reasons.
struct FollowLog {
    private let followed: FollowedRequest
    /// The unit that each event is about, by the event's number.
    private let units: [Int: UnitName]

    init(_ followed: FollowedRequest) {
        self.followed = followed
        var unit: UnitName?
        var units: [Int: UnitName] = [:]
        for event in followed.events {
            if case .dispatched(let dispatch) = event.data { unit = dispatch.unit }
            units[event.sequence] = event.actor.unit ?? unit
            if case .accepted = event.data { unit = units[event.sequence] }
        }
        self.units = units
    }

    var entries: [FollowEvent] { followed.events.reversed().compactMap(entry) }

    private func entry(_ event: RequestEvent) -> FollowEvent? {
        guard let (heading, text) = told(event) else { return nil }
        let day = followed.calendar.date(of: event.effectiveAt)
        return FollowEvent(
            .weekday(day, today: followed.today), stamp: event.effectiveAt.rfc3339(in: followed.calendar.zone), heading,
            text: text)
    }

    /// What is told of an event; nil for what concerns the house alone.
    private func told(_ event: RequestEvent) -> (Words, String?)? {
        switch event.data {
        case .registered(let registration, _): (.text("log.registered"), registration.text)
        case .dispatched(let dispatch): (.text("log.dispatched", ["unit": "\(dispatch.unit)"]), nil)
        case .accepted: (by("log.accepted", event), nil)
        case .returned: (.text("log.returned"), nil)
        case .contacted(let text): (by("log.contacted", event), text)
        case .progressed(let text): (by("log.progressed", event), text)
        case .suspended(let text): (.text("log.suspended"), text)
        case .resumed(let text, let deemed): (.text(deemed ? "log.resumed-deemed" : "log.resumed"), deemed ? nil : text)
        case .noted(let text): event.actor.id == PublicHandling.actor.id ? (.text("log.noted"), text) : nil
        default: ending(event)
        }
    }

    private func ending(_ event: RequestEvent) -> (Words, String?)? {
        switch event.data {
        case .concluded(let outcome, _): (concluded(outcome, event), nil)
        case .reviewRefused: (.text("log.review-refused"), nil)
        case .reported(_, let text): (.text("log.reported"), result(before: event, text))
        case .answered(let answer): (.text("log.answered"), "\(answer.text)\n\(answer.cite)")
        case .calledBack(let callback): rated(callback, event)
        case .reopened(let reason): (.text("log.reopened"), reason)
        case .rejected(let reason): (.text("log.rejected"), reason)
        case .withdrawn(let reason): (.text("log.withdrawn"), reason)
        case .closed: (.text("log.closed"), nil)
        default: nil
        }
    }

    private func by(_ key: String, _ event: RequestEvent) -> Words {
        .text(key, ["unit": .words(unit(of: event))])
    }

    private func unit(of event: RequestEvent) -> Words {
        units[event.sequence].map { .plain($0.rawValue) } ?? .text("now.unit-unknown")
    }

    private func concluded(_ outcome: Outcome, _ event: RequestEvent) -> Words {
        .text(
            "log.concluded",
            ["unit": .words(unit(of: event)), "outcome": .words(.text("outcome.\(outcome.rawValue)"))])
    }

    /// The conclusion that was reported, which is told only now that it was reviewed.
    private func result(before event: RequestEvent, _ text: String?) -> String {
        let conclusion = followed.events.last { earlier in
            if case .concluded = earlier.data { earlier.sequence < event.sequence } else { false }
        }
        var parts: [String] = []
        if case .concluded(_, let concluded)? = conclusion?.data { parts.append(concluded) }
        if let text = text?.written, !parts.contains(text) { parts.append(text) }
        return parts.joined(separator: "\n")
    }

    private func rated(_ callback: EventData.Callback, _ event: RequestEvent) -> (Words, String?)? {
        guard callback.reached else { return nil }
        guard let satisfaction = callback.satisfaction else { return (.text("log.called"), nil) }
        let words = Words.text("satisfaction.\(satisfaction.formValue)")
        let isOwn = event.actor.id == PublicHandling.actor.id
        return (.text("log.rated", ["satisfaction": .words(words)]), isOwn ? callback.text : nil)
    }
}

extension Satisfaction {
    /// What forms and texts call it.
    var formValue: String { self == .partlySatisfied ? "mostly" : rawValue }

    init?(formValue: String) {
        guard let value = Self.allCases.first(where: { $0.formValue == formValue }) else { return nil }
        self = value
    }
}
