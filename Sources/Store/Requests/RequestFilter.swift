package import Lifecycle
package import RuleModel
package import WorkCalendar

/// Which requests a list shows, in which order, from where.
package struct RequestFilter: Hashable, Sendable {
    /// Only requests that this unit takes part in: the isolation of departments.
    package var participant: UnitName?
    /// Only requests that others lead and this unit supports.
    package var supporter: UnitName?
    package var leads: [UnitName]?
    /// Only requests that nobody leads.
    package var hasNoLead = false
    package var states: [StateName]?
    package var isOpen: Bool?
    package var kinds: [RequestKind]?
    package var channels: [ChannelName]?
    package var urgencies: [Urgency]?
    package var tracks: [Track]?
    package var matters: [MatterName]?
    package var creditCode: String?
    /// Requests with at least one of these.
    package var signals: RequestSignals = []
    /// From this instant on.
    package var registeredFrom: Instant?
    /// Before this instant.
    package var registeredUntil: Instant?
    /// Only these, such as what a search proposes.
    package var numbers: [RequestNumber]?

    package init() {}
}

/// How a list is ordered.
package enum RequestOrder: Hashable, Sendable {
    /// By number, the newest first.
    case newest
    /// By what falls due next; requests without a running clock come last. Open requests only.
    case due
}

/// The last row of a page: where the next one goes on.
package struct RequestCursor: Hashable, Sendable {
    package var number: RequestNumber
    /// What the row had for its next due time; only `due` looks at it.
    package var due: Instant?

    package init(number: RequestNumber, due: Instant? = nil) {
        self.number = number
        self.due = due
    }

    package init(after row: RequestRow) { self.init(number: row.number, due: row.nextDue) }
}
