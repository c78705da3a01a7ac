package import Texts

/// A request: clocks, commands, why, and what happened.
package struct RequestPage: Page {
    package static let template = "page-request"

    package var frame: StaffFrame
    package var title: String
    package var number: String
    package var chips: [Chip]
    /// Channel, urgency, round, handling unit and person.
    package var facts: [Words]
    package var clocks: ClockPanel
    package var commands: CommandPanel
    package var entity: EntityPanel?
    /// Supporting units and what they answered.
    package var support: [Definition]
    /// The clock that is due next first; the others are folded.
    package var explanation: ExplanationCard?
    package var otherExplanations: [ExplanationCard]
    package var routing: RoutingCard?
    /// What rules of further kinds decided; none: the section is not there.
    package var kinds: [KindCard]
    package var timeline: Timeline
    /// The neighbours in the list that one came from, for `k` and `j`.
    package var previous: String?
    package var next: String?
    /// The list that one came from, for `u`.
    package var back: String

    package init(
        frame: StaffFrame, title: String, number: String, chips: [Chip], facts: [Words], clocks: ClockPanel,
        commands: CommandPanel, entity: EntityPanel? = nil, support: [Definition] = [],
        explanation: ExplanationCard? = nil, otherExplanations: [ExplanationCard] = [], routing: RoutingCard? = nil,
        kinds: [KindCard] = [], timeline: Timeline, previous: String? = nil, next: String? = nil, back: String
    ) {
        self.frame = frame
        self.title = title
        self.number = number
        self.chips = chips
        self.facts = facts
        self.clocks = clocks
        self.commands = commands
        self.entity = entity
        self.support = support
        self.explanation = explanation
        self.otherExplanations = otherExplanations
        self.routing = routing
        self.kinds = kinds
        self.timeline = timeline
        self.previous = previous
        self.next = next
        self.back = back
    }
}

/// Who asks.
package struct EntityPanel: Hashable, Sendable {
    /// 企业, 个体工商户 or 居民.
    package var heading: Words
    package var name: String
    /// The enterprise file, where its module is on.
    package var file: Link?
    package var notices: [Notice]
    package var facts: [Definition]

    package init(heading: Words, name: String, file: Link? = nil, notices: [Notice] = [], facts: [Definition]) {
        self.heading = heading
        self.name = name
        self.file = file
        self.notices = notices
        self.facts = facts
    }
}
