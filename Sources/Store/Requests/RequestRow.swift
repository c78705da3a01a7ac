package import Lifecycle
package import RuleModel
package import WorkCalendar

/// A request as lists show it, and what the next command needs to know before it loads the rest.
package struct RequestRow: Hashable, Sendable {
    package var number: RequestNumber
    /// Counts command events only; what `ETag` carries.
    package var version: Int
    /// The end of the request's chain.
    package var head: EventHead
    package var state: StateName
    package var kind: RequestKind
    package var channel: ChannelName
    package var channelNumber: String?
    package var urgency: Urgency
    package var track: Track?
    package var matter: MatterName?
    package var lead: UnitName?
    package var support: [UnitName]
    /// Units that registered the request or had it last, and now neither lead nor support it.
    package var followers: [UnitName]
    package var creditCode: String?
    package var entityName: String?
    package var title: String
    package var round: Int
    package var attempt: Int
    package var registeredAt: Instant
    package var updatedAt: Instant
    /// The earliest due time of a running clock; nil where none runs.
    package var nextDue: Instant?
    /// When the scheduler has to look next.
    package var nextFiring: Instant?
    package var signals: RequestSignals

    package init(
        number: RequestNumber, version: Int, head: EventHead, state: StateName, kind: RequestKind, channel: ChannelName,
        channelNumber: String? = nil, urgency: Urgency = .normal, track: Track? = nil, matter: MatterName? = nil,
        lead: UnitName? = nil, support: [UnitName] = [], followers: [UnitName] = [], creditCode: String? = nil,
        entityName: String? = nil, title: String, round: Int = 1, attempt: Int = 0, registeredAt: Instant,
        updatedAt: Instant, nextDue: Instant? = nil, nextFiring: Instant? = nil, signals: RequestSignals = []
    ) {
        self.number = number
        self.version = version
        self.head = head
        self.state = state
        self.kind = kind
        self.channel = channel
        self.channelNumber = channelNumber
        self.urgency = urgency
        self.track = track
        self.matter = matter
        self.lead = lead
        self.support = support
        self.followers = followers
        self.creditCode = creditCode
        self.entityName = entityName
        self.title = title
        self.round = round
        self.attempt = attempt
        self.registeredAt = registeredAt
        self.updatedAt = updatedAt
        self.nextDue = nextDue
        self.nextFiring = nextFiring
        self.signals = signals
    }

    /// The units that take part, the lead first.
    package var units: [UnitName] {
        guard let lead else { return support + followers }
        return [lead] + support.filter { $0 != lead } + followers
    }
}

/// A request's row with the whole of it, so that a command need not fold the events again.
package struct RequestRecord: Hashable, Sendable {
    package var row: RequestRow
    /// The service request, as the desk encodes it.
    package var snapshot: [UInt8]

    package init(row: RequestRow, snapshot: [UInt8]) {
        self.row = row
        self.snapshot = snapshot
    }
}
