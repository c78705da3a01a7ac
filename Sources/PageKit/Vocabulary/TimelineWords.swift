package import Texts

/// The words of the timeline.
package enum TimelineWords {
    /// Turns the order of the entries.
    package static func order(_ href: String, oldestFirst: Bool) -> Link {
        Link(href, .text(oldestFirst ? "timeline.oldest-first" : "timeline.newest-first"))
    }

    package static func notes(_ href: String, shows: Bool) -> Link {
        Link(href, .text(shows ? "timeline.with-notes" : "timeline.without-notes"))
    }

    /// A pause of so many days, of which so many were working days; `names` are the holidays in it.
    package static func pause(days: Int, working: Int, names: [String]) -> Words {
        if days == 0 { return .text("timeline.pause-short") }
        if days == working { return .text("timeline.pause", ["count": .count(days)]) }
        let rest = names.isEmpty ? [Words.text("explanation.rest")] : names.map(Words.plain)
        return .text(
            "timeline.pause-rest",
            [
                "count": .count(days), "working": .count(working), "rest": .count(days - working),
                "names": .words(.joined(rest, .enumeration)),
            ])
    }

    package static func started(_ clocks: [Words]) -> TimelineEffect {
        TimelineEffect(.text("timeline.clock-started", clocks.argument))
    }

    package static func met(_ clocks: [Words]) -> TimelineEffect {
        TimelineEffect(.text("timeline.clock-met", clocks.argument), icon: .done)
    }

    package static func paused(_ clocks: [Words]) -> TimelineEffect {
        TimelineEffect(.text("timeline.clock-paused", clocks.argument), icon: .pause)
    }

    package static func cancelled(_ clocks: [Words]) -> TimelineEffect {
        TimelineEffect(.text("timeline.clock-cancelled", clocks.argument))
    }

    package static func moved(_ clock: Words, from: Words, to: Words) -> TimelineEffect {
        TimelineEffect(
            .text("timeline.moved", ["clock": .words(clock), "from": .words(from), "to": .words(to)]), icon: .soon)
    }

    /// The name of an entry that a clock made: `yellow`, `orange`, `red`.
    package static func warning(_ level: String) -> Words { .text("timeline.warning-\(level)") }
    package static let overdue = Words.text("timeline.overdue")
    package static let escalated = Words.text("timeline.escalated")

    /// Silence was taken for an answer.
    package static func deemed(_ event: Words) -> Words { .text("timeline.deemed", ["event": .words(event)]) }
}

extension [Words] {
    fileprivate var argument: [String: Words.Argument] { ["clocks": .words(.joined(self, .enumeration))] }
}
