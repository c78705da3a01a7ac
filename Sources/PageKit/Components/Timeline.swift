package import Texts

/// What happened to a request, with effects on its clocks.
package struct Timeline: Hashable, Sendable {
    /// Links that turn the order or leave notes out.
    package var switches: [Link]
    package var entries: [TimelineEntry]

    package init(switches: [Link] = [], _ entries: [TimelineEntry]) {
        self.switches = switches
        self.entries = entries
    }
}

/// An event, or a gap in which the clocks stood still.
package struct TimelineEntry: Hashable, Sendable {
    /// A solid dot changes the state, a ring does not.
    package let classes: String
    /// The pause as a sentence: 中止 13 天：工作日 4 天，春节休 9 天. Nil for an event.
    package let gap: Words?
    package let time: Words
    /// RFC 3339, for machines.
    package let stamp: String
    package let name: Words
    package let who: Words
    /// What was written, in paragraphs.
    package let paragraphs: [String]
    package let effects: [TimelineEffect]

    package init(
        _ name: Words, at time: Words, stamp: String, who: Words, changesState: Bool, text: String? = nil,
        effects: [TimelineEffect] = []
    ) {
        classes = changesState ? "key" : ""
        gap = nil
        self.time = time
        self.stamp = stamp
        self.name = name
        self.who = who
        paragraphs = Paragraphs.of(text)
        self.effects = effects
    }

    package init(gap: Words) {
        classes = "gap"
        self.gap = gap
        time = ""
        stamp = ""
        name = ""
        who = ""
        paragraphs = []
        effects = []
    }
}

/// What an event did to the clocks.
package struct TimelineEffect: Hashable, Sendable {
    package var icon: Icon?
    package var isFilled: Bool
    package var words: Words

    package init(_ words: Words, icon: Icon? = nil) {
        self.icon = icon
        isFilled = icon == .soon || icon == .pause || icon == .late || icon == .near
        self.words = words
    }
}
