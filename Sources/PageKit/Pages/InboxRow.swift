package import Texts

/// A request in a list.
package struct InboxRow: Hashable, Sendable {
    package var href: String
    package var title: String
    /// Who asks, the channel and the number, as far as they are known.
    package var facts: [Words]
    /// How the clock that is due next stands; nil where none runs.
    package var signal: Signal?
    /// The clock and when it is due.
    package var dueFacts: [Words]
    package var bar: ClockBar?
    package var chips: [Chip]
    package var track: Words
    package var handler: Words
    /// What is to be done next.
    package var next: Link?
    /// Whether it came since the person last looked.
    package var isNew: Bool
    /// Whether a warning fired since then.
    package var isWarned: Bool

    package init(
        href: String, title: String, facts: [Words], signal: Signal? = nil, dueFacts: [Words] = [],
        bar: ClockBar? = nil, chips: [Chip], track: Words, handler: Words, next: Link? = nil, isNew: Bool = false,
        isWarned: Bool = false
    ) {
        self.href = href
        self.title = title
        self.facts = facts
        self.signal = signal
        self.dueFacts = dueFacts
        self.bar = bar
        self.chips = chips
        self.track = track
        self.handler = handler
        self.next = next
        self.isNew = isNew
        self.isWarned = isWarned
    }
}
