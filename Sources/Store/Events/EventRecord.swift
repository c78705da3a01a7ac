package import RuleModel
package import WorkCalendar

/// One event as it is kept: what happened, when it counts from, who did it.
package struct EventRecord: Hashable, Sendable {
    package var name: EventName
    /// From 1; a reopening begins the next.
    package var round: Int
    /// From when clocks count; for a firing, when it fell due.
    package var effectiveAt: Instant
    package var recordedAt: Instant
    /// Who acted, JSON, in the spelling that the chain covers.
    package var actor: String
    /// The event's data, JSON in UTF-8.
    package var data: [UInt8]

    package init(
        name: EventName, round: Int = 1, effectiveAt: Instant, recordedAt: Instant, actor: String, data: [UInt8]
    ) {
        self.name = name
        self.round = round
        self.effectiveAt = effectiveAt
        self.recordedAt = recordedAt
        self.actor = actor
        self.data = data
    }
}
