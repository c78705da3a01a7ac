package import Lifecycle
package import RuleModel
package import WorkCalendar

/// One thing that counts for how well the service does: what it was, when, with whom, and how it came in.
package struct ServiceDeed: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case registered
        /// Concluded or answered at once; a conclusion that the review refused is none.
        case concluded
        /// An acceptance that was owed; silence until the due time is none in time. Source: 工作实施方案 三（二）.
        case acceptance(isInTime: Bool)
        /// Somebody who asked was reached after the end of a round and said how it stands.
        case resolution(isResolved: Bool)
        case rating(Satisfaction)
    }

    package var kind: Kind
    package var at: Instant
    /// The unit that leads the request; nil where nobody does.
    package var unit: UnitName?
    package var channel: ChannelName

    package init(_ kind: Kind, at instant: Instant, unit: UnitName?, channel: ChannelName) {
        self.kind = kind
        self.at = instant
        self.unit = unit
        self.channel = channel
    }
}
